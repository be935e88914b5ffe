export const id = 100;
export const ids = [100];
export const modules = {

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPlan: () => (/* binding */ runPlan)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 17 modules
var core = __webpack_require__(3491);
// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/plan/choose.js
var choose = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/causes/plan.js
var plan = __webpack_require__(3298);
;// CONCATENATED MODULE: ./build/plan/matrix.js
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
        throw (0,plan/* tooManyJobs */.ih)({ count, most: MOST_JOBS });
    return { include: environments.map((env) => ({ env, activity })) };
}

// EXTERNAL MODULE: ./build/report/troubleshooting.js
var troubleshooting = __webpack_require__(1349);
// EXTERNAL MODULE: ./build/faces/action-inputs.js + 1 modules
var action_inputs = __webpack_require__(72);
// EXTERNAL MODULE: ./build/faces/plan-file.js + 4 modules
var plan_file = __webpack_require__(5741);
// EXTERNAL MODULE: ./build/faces/runner.js + 14 modules
var runner = __webpack_require__(4846);
;// CONCATENATED MODULE: ./build/faces/plan.js
// The face of the sub-action `plan`: a plan's environments as the jobs of a matrix.










/** Sets the output `matrix`; whatever happens, it sets the process's exit code. Nothing is sent to anyone. */
function runPlan() {
    try {
        const plan = (0,plan_file/* readPlanFile */.w)((0,action_inputs/* inputSource */.wE)('plan')?.text ?? plan_file/* USUAL_PLAN */.p);
        const activity = (0,action_inputs/* inputSource */.wE)('activity')?.text;
        if (activity === undefined)
            throw noActivity(plan);
        (0,choose/* chooseActivity */.h)(plan, activity);
        const environments = (0,choose/* chooseEnvironments */.c)(plan, (0,action_inputs/* inputSource */.wE)('env')?.text ?? '*');
        core/* setOutput */.uH('matrix', JSON.stringify(toMatrix(environments, activity)));
        (0,runner/* log */.Rm)(`${activity} in ${environments.length} environments: ${environments.join(', ')}`);
    }
    catch (thrown) {
        const { code, result, what, owner, fix } = (0,run/* toFailure */.w2)(thrown);
        const more = `More: ${(0,troubleshooting/* troubleshootingUrl */.K)(code)}`;
        runner/* annotate */.fz.error([what, `To be fixed by ${owner}: ${fix}`, more].join('\n'), result);
        process.exitCode = (0,failure/* exitCode */.I$)(result);
    }
}
function noActivity({ file, activities }) {
    const names = [...activities.keys()];
    const why = `an activity of ${(0,plain_text/* plainLine */.h0)(file)} is needed, which has ${names.join(', ')}`;
    const example = (0,action_inputs/* spellInput */.Tq)('activity').example(names[0] ?? 'performance');
    return (0,run/* wrongInputs */.hF)({ mistakes: [{ input: 'activity', value: '', why, example }] });
}


/***/ })

};
