export const id = 133;
export const ids = [133];
export const modules = {

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ noSuchEnvironment),
/* harmony export */   ZG: () => (/* binding */ planUnreadable),
/* harmony export */   ih: () => (/* binding */ tooManyJobs),
/* harmony export */   kf: () => (/* binding */ noSuchActivity),
/* harmony export */   zT: () => (/* binding */ wrongPlan)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8046);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);
// Causes that lie in the resource plan, or in what was asked of it.


/** More mistakes than these have one reason, and would hide it. */
const MOST_SHOWN = 50;
/** A plan that is no YAML, or says what a plan cannot say. */
const wrongPlan = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('wrong-plan', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'The resource plan is no YAML, or has keys, names or sizes that a plan cannot have. All mistakes are named at once, each with its line and column, and nothing was sent. While the YAML itself is broken, only that is told. Correct them in the file; plan.schema.json lets an editor show most of them while you type.',
    what: ({ file, mistakes }) => {
        const path = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file);
        const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
        const shown = mistakes
            .slice(0, MOST_SHOWN)
            .map(({ line, column, says }) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`  ${path}:${line}:${column}: ${says}`));
        const rest = mistakes.length - shown.length;
        const more = rest > 0 ? [`  and ${rest} more`] : [];
        return [`${path} has ${count}, and nothing was sent:`, ...shown, ...more].join('\n');
    },
    fix: () => 'Correct the lines named here.',
});
/** A plan that cannot be read from its file. */
const planUnreadable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('plan-unreadable', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'The file of the resource plan could not be read: it is not there, it is a folder, or it may not be read. Nothing was sent. Correct its path, which is relative to the working directory; in a workflow, check the repository out (actions/checkout) before this step.',
    what: ({ file, reason }) => `The plan ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)} cannot be read: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason)}.`,
    fix: () => 'Correct the path of the plan, which is relative to the working directory; in a workflow, check the repository out (actions/checkout) before this step.',
});
/** An activity that the plan does not have. */
const noSuchActivity = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('no-such-activity', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'The activity that was asked for is not in the resource plan. Nothing was sent. Ask for one that is there, written as there, capital letters included, or add it to the plan.',
    what: ({ file, name, activities, near }) => `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is no activity of ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}, which has ${listed(activities)}${meaning(near)}`,
    fix: () => 'Ask for an activity of the plan, or add this one to it.',
});
/** A filter of environments of which some part chooses none. */
const noSuchEnvironment = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('no-such-environment', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'A name or pattern by which environments were asked for fits none of the resource plan. Nothing was sent. Names and patterns stand with commas between them; in a pattern, * is any text and ? one character, and * alone is every environment. Correct it, or add the environment to the plan.',
    what: ({ file, filter, environments, near }) => `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(filter)} fits no environment of ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}, which has ${listed(environments)}${meaning(near)}`,
    fix: () => 'Ask for environments of the plan by their names, or by patterns such as perf*, with commas between them.',
});
/** A matrix of more jobs than GitHub runs. */
const tooManyJobs = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('too-many-jobs', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'More environments were chosen than a matrix of GitHub can have jobs, which is 256. No matrix was made. Choose fewer by a filter, such as perf*, or use the CLI, which scales any number of environments in one job.',
    what: ({ count, most }) => `${count} environments were chosen, and GitHub allows ${most} jobs in a matrix.`,
    fix: () => 'Choose fewer by a filter, such as perf*, or use the CLI, which scales any number of environments in one job.',
});
/** How many names are worth reading in one sentence. */
const MOST_LISTED = 20;
function listed(names) {
    const rest = names.length - MOST_LISTED;
    return `${names.slice(0, MOST_LISTED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** The end of a sentence that lists what there is. */
function meaning(near) {
    return near === undefined ? '.' : `: did you mean ${near}?`;
}


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseEnvironments: () => (/* binding */ chooseEnvironments),
/* harmony export */   h: () => (/* binding */ chooseActivity)
/* harmony export */ });
/* harmony import */ var _causes_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4291);
// Which activity and which environments of a plan are meant.


/**
 * The activity of a name.
 *
 * @throws Failure `no-such-activity`
 */
function chooseActivity({ file, activities }, name) {
    const activity = activities.get(name);
    if (activity !== undefined)
        return activity;
    const names = [...activities.keys()];
    throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchActivity */ .kf)({ file, name, activities: names, near: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names) });
}
/**
 * The environments that a filter chooses, in the order of the plan.
 *
 * @param filter names and patterns with commas between them; in a pattern, `*` is any text and `?` one character
 * @throws Failure `no-such-environment` where any part of it chooses none: a mistyped name must not be passed over
 */
function chooseEnvironments(plan, filter) {
    const names = [...plan.environments.keys()];
    const parts = filter.split(',').map((part) => part.trim());
    for (const part of parts) {
        if (names.some((name) => fits(part, name)))
            continue;
        throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchEnvironment */ .I8)({
            file: plan.file,
            filter: part,
            environments: names,
            near: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(part, names),
        });
    }
    return names.filter((name) => parts.some((part) => fits(part, name)));
}
/** Whether a name fits a pattern: after each character of it, `places` are how much of the name it may have covered. */
function fits(pattern, name) {
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


/***/ })

};
