export const id = 444;
export const ids = [444];
export const modules = {

/***/ 3444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stackSource: () => (/* binding */ stackSource)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3805);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8127);
// CloudFormation's stacks, one by name or all pages of them.


/** Finding the APIs comes once, before anything is changed. */
const ATTEMPTS = 4;
/** The stacks of a region, as far as the credentials may see them. */
function stackSource(credentials, settings, signal) {
    const client = new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__/* .CloudFormationClient */ .m1N({
        ...settings,
        maxAttempts: ATTEMPTS,
        credentials: () => credentials(signal),
    });
    const describe = async (input) => client.send(new _aws_sdk_client_cloudformation__WEBPACK_IMPORTED_MODULE_1__/* .DescribeStacksCommand */ .Y47(input), { abortSignal: signal });
    return {
        async byName(name) {
            try {
                const { Stacks } = await describe({ StackName: name });
                return Stacks?.filter(isAlive).map(toStack)[0];
            }
            catch (thrown) {
                // A policy may let us see the one stack that matters and not the others.
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isErrorNamed */ .Yc)(thrown, 'ValidationError', 'AccessDenied', 'AccessDeniedException'))
                    return undefined;
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .MT)(thrown, 'cloudformation:DescribeStacks', signal);
            }
        },
        async all() {
            const stacks = [];
            let next;
            try {
                do {
                    const page = await describe(next === undefined ? {} : { NextToken: next });
                    stacks.push(...(page.Stacks ?? []).filter(isAlive).map(toStack));
                    next = page.NextToken;
                } while (next !== undefined);
            }
            catch (thrown) {
                // Where no stack is named, AWS asks for the right to list them as well.
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .awsFailure */ .MT)(thrown, 'cloudformation:DescribeStacks and cloudformation:ListStacks', signal);
            }
            return stacks;
        },
    };
}
function isAlive(stack) {
    return !stack.StackStatus?.startsWith('DELETE_');
}
function toStack(stack) {
    const outputs = (stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey ?? '', OutputValue ?? '']);
    return { name: stack.StackName ?? '', outputs: new Map(outputs) };
}


/***/ })

};
