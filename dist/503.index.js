export const id = 503;
export const ids = [503];
export const modules = {

/***/ 1503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planned: () => (/* binding */ planned)
});

// EXTERNAL MODULE: ./build/causes/plan.js
var causes_plan = __webpack_require__(3298);
// EXTERNAL MODULE: ./build/plan/choose.js
var choose = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/plan/nearest.js
var nearest = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/plan/keys.js + 1 modules
var keys = __webpack_require__(4108);
;// CONCATENATED MODULE: ./build/plan/plan-source.js
// A plan as a source of settings for one environment, told from inputs and flags only by how its texts are spelled.


/**
 * What a plan gives in one environment: settings, URLs (`frontend-url`), and, of an activity, sizes (`frontend`,
 * `backend/workers`) and floors (`frontend-floor`). What counts is what the environment says of the activity, then what
 * it says itself, then the activity, then the top level.
 */
function planSource(plan, env, activity) {
    const { special, environment, general } = parts(plan, env, activity);
    const inOrder = [special?.texts, environment?.texts, general?.texts, plan.defaults];
    return (name) => {
        const found = inOrder.find((texts) => texts?.has(name))?.get(name);
        if (found === undefined)
            return undefined;
        const key = name.endsWith(keys/* FLOOR_SUFFIX */.xl) ? 'floor' : name;
        const place = `${(0,plain_text/* plainLine */.h0)(plan.file)}:${found.line}:${found.column}`;
        return {
            text: found.text,
            spelling: { name: `${place}: ${key}`, example: (value) => `${key}: ${value}` },
        };
    };
}
/**
 * The fleets that an activity gives a size in one environment: layers, and subfleets as `backend/workers`. First the
 * activity's own, in its order, then those that the environment adds. Without an activity, those of all activities.
 */
function layersOf(plan, env, activity) {
    if (activity === undefined) {
        return unique([...plan.activities.keys()].flatMap((name) => layersOf(plan, env, name)));
    }
    const { special, general } = parts(plan, env, activity);
    return unique([...(general?.fleets ?? []), ...(special?.fleets ?? [])]);
}
function unique(names) {
    return [...new Set(names)];
}
function parts(plan, env, activity) {
    const environment = plan.environments.get(env);
    const of = (activities) => activity === undefined ? undefined : activities?.get(activity);
    return { special: of(environment?.activities), environment, general: of(plan.activities) };
}

// EXTERNAL MODULE: ./build/settings/read-request.js + 2 modules
var read_request = __webpack_require__(8608);
// EXTERNAL MODULE: ./build/faces/plan-file.js + 4 modules
var plan_file = __webpack_require__(5741);
;// CONCATENATED MODULE: ./build/faces/planned.js
// What a plan gives to one environment: loaded only where there is a plan, since it brings a reader of YAML.






/** What a plan says of an environment, and the fleets that may be given a size there. Throws a Failure (`invalid-input`). */
function planned(path, activity, env) {
    const plan = (0,plan_file/* readPlanFile */.w)(path ?? plan_file/* USUAL_PLAN */.p);
    if (activity !== undefined)
        (0,choose/* chooseActivity */.h)(plan, activity);
    const environments = [...plan.environments.keys()];
    if (!environments.includes(env)) {
        const near = (0,nearest/* nearest */.p)(env, environments);
        throw (0,causes_plan/* noSuchEnvironment */.I8)({ file: plan.file, filter: env, environments, near });
    }
    const own = activity === undefined ? [] : layersOf(plan, env, activity);
    return { source: planSource(plan, env, activity), layers: [...new Set([...own, ...read_request/* LAYERS */.R])] };
}


/***/ })

};
