export const id = 133;
export const ids = [133];
export const modules = {

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMatrix),
/* harmony export */   chooseEnvironments: () => (/* binding */ chooseEnvironments),
/* harmony export */   h: () => (/* binding */ chooseActivity)
/* harmony export */ });
/* harmony import */ var _causes_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2796);


function chooseActivity({ file, activities }, name) {
    const activity = activities.get(name);
    if (activity !== undefined)
        return activity;
    const names = [...activities.keys()];
    throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchActivity */ .kf)({ file, name, activities: names, near: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, names) });
}
function chooseEnvironments(plan, filter) {
    const names = [...plan.environments.keys()];
    const parts = filter.split(',').map((part) => part.trim());
    for (const part of parts) {
        if (names.some((name) => matches(part, name)))
            continue;
        const near = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(part, names);
        throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchEnvironment */ .I8)({ file: plan.file, filter: part, environments: names, near });
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
    if (count > _causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_JOBS */ .r2)
        throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyJobs */ .ih)({ count });
    return { include: environments.map((env) => ({ env, activity })) };
}


/***/ })

};
