export const id = 927;
export const ids = [927];
export const modules = {

/***/ 7927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chooseEnvironments: () => (/* binding */ chooseEnvironments),
/* harmony export */   h: () => (/* binding */ chooseActivity)
/* harmony export */ });
/* harmony import */ var _causes_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6488);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74);


function chooseActivity({ file, activities }, name) {
    const activity = activities.get(name);
    if (activity !== undefined)
        return activity;
    const names = [...activities.keys()];
    throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .noSuchActivity */ .kf)({ file, name, activities: names, near: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(name, names) });
}
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
