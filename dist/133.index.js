export const id = 133;
export const ids = [133];
export const modules = {

/***/ 5115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ planUnreadable),
/* harmony export */   _Z: () => (/* binding */ notInPlan),
/* harmony export */   ih: () => (/* binding */ tooManyJobs),
/* harmony export */   nk: () => (/* binding */ invalidPlan),
/* harmony export */   r2: () => (/* binding */ MOST_JOBS)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);


const MOST_SHOWN = 50;
const invalidPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('invalid-plan', {
    result: 'invalid-input',
    explanation: 'The plan file is not valid YAML, or contains invalid keys, names or values. Nothing was sent. The message lists all errors with their lines and columns (at most 50). While the YAML itself is invalid, it lists only that error. Correct them in the file. With `plan.schema.json`, an editor shows most of them while you type.',
    message: ({ file, mistakes, hasMore = false }) => {
        const path = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file);
        const least = hasMore ? 'more than ' : '';
        const count = mistakes.length === 1 ? 'an error' : `${least}${mistakes.length} errors`;
        const shown = mistakes
            .slice(0, MOST_SHOWN)
            .map(({ line, column, says }) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`  ${path}:${line}:${column}: ${says}`));
        const rest = mistakes.length - shown.length;
        const more = rest > 0 ? [`  and ${least}${rest} more`] : [];
        return [`${path} has ${count}. Nothing was sent.`, ...shown, ...more].join('\n');
    },
    fix: () => 'Correct these lines of the file.',
});
const planUnreadable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('plan-unreadable', {
    result: 'invalid-input',
    explanation: 'The plan file could not be read: it does not exist, it is a directory, or its permissions forbid it. Nothing was sent. Correct its path, which is relative to the working directory. In a workflow, check out the repository (actions/checkout) before this step.',
    message: ({ file, reason }) => `The plan ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)} cannot be read: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason)}.`,
    fix: ({ isGitHub }) => `Correct the path of the plan, which is relative to the working directory.${isGitHub ? ' Check out the repository (actions/checkout) before this step.' : ''}`,
});
const notInPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('not-in-plan', {
    result: 'invalid-input',
    explanation: 'The plan does not have the requested activity, or none of its environments matches a requested name or pattern. Nothing was sent. Names are case-sensitive. Separate names and patterns of environments by commas: in a pattern, `*` matches any text and `?` one character. Correct the request, or add the activity or environment to the plan.',
    message: ({ kind, file, name, names, near }) => kind === 'activity'
        ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not an activity of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its activities: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`
        : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} matches no environment of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its environments: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`,
    fix: ({ kind }) => `Request an ${kind} of the plan, or add this one to it.`,
});
function suggestion(near) {
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
const MOST_JOBS = 256;
const tooManyJobs = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('too-many-jobs', {
    result: 'invalid-input',
    explanation: `More environments were selected than a matrix of GitHub can have jobs (${MOST_JOBS}). No matrix was made. Select fewer with a filter such as perf*, or use the command line, which scales any number of environments in one process.`,
    message: ({ count }) => `${count} environments were selected, but GitHub allows only ${MOST_JOBS} jobs in a matrix.`,
    fix: () => 'Select fewer with a filter such as perf*. Or scale all of them in one process: clonesquad-scale scale --activity <activity>',
});


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMatrix),
/* harmony export */   chooseEnvironments: () => (/* binding */ chooseEnvironments),
/* harmony export */   h: () => (/* binding */ chooseActivity)
/* harmony export */ });
/* harmony import */ var _errors_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2796);


function chooseActivity({ file, activities }, name) {
    const activity = activities.get(name);
    if (activity !== undefined)
        return activity;
    const names = [...activities.keys()];
    throw (0,_errors_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .notInPlan */ ._Z)({ kind: 'activity', file, name, names, near: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, names) });
}
function chooseEnvironments(plan, filter) {
    const names = [...plan.environments.keys()];
    const parts = filter.split(',').map((part) => part.trim());
    for (const part of parts) {
        if (names.some((name) => matches(part, name)))
            continue;
        const near = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(part, names);
        throw (0,_errors_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .notInPlan */ ._Z)({ kind: 'environment', file: plan.file, name: part, names, near });
    }
    return names.filter((name) => parts.some((part) => matches(part, name)));
}
function matches(pattern, name) {
    let places = [0];
    for (const character of pattern) {
        const [first] = places;
        if (first === undefined)
            return false;
        places =
            character === '*'
                ? Array.from({ length: name.length - first + 1 }, (_, index) => first + index)
                : places.filter((place) => character === '?' || name[place] === character).map((place) => place + 1);
    }
    return places.includes(name.length);
}
function toMatrix(environments, activity) {
    const count = environments.length;
    if (count > _errors_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_JOBS */ .r2)
        throw (0,_errors_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyJobs */ .ih)({ count });
    return { include: environments.map((env) => ({ env, activity })) };
}


/***/ })

};
