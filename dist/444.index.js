export const id = 444;
export const ids = [444];
export const modules = {

/***/ 3444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   stackSource: () => (/* binding */ stackSource)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5402);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8127);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6599);




const ATTEMPTS = 4;
function stackSource({ send, url, patience }, signal) {
    const describe = async (input) => {
        const question = { Action: 'DescribeStacks', ...input, Version: '2010-05-15' };
        const body = new URLSearchParams(question).toString();
        const ask = () => send({ method: 'POST', url, body }, signal);
        const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .askPatiently */ .E)(url.host, ask, { ...patience, attempts: ATTEMPTS }, signal, throttled);
        if (answer instanceof _send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .X)
            throw answer;
        return pageIn(answer);
    };
    return {
        async byName(name) {
            try {
                const { stacks } = await describe({ StackName: name });
                return stacks[0];
            }
            catch (thrown) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isErrorNamed */ .Yc)(thrown, 'ValidationError', 'AccessDenied', 'AccessDeniedException'))
                    return undefined;
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsFailure */ .MT)(thrown, 'cloudformation:DescribeStacks', signal);
            }
        },
        async all() {
            const stacks = [];
            let next;
            try {
                do {
                    const page = await describe(next === undefined ? {} : { NextToken: next });
                    stacks.push(...page.stacks);
                    next = page.next;
                } while (next !== undefined);
            }
            catch (thrown) {
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .awsFailure */ .MT)(thrown, 'cloudformation:DescribeStacks and cloudformation:ListStacks', signal);
            }
            return stacks;
        },
    };
}
function throttled(answer) {
    return answer.status >= 400 && (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isThrottling */ .E2)((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(answer)) ? 'CloudFormation throttles' : undefined;
}
function pageIn(answer) {
    const result = answer.status === 200 ? (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .elementAt */ .s)((0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseXml */ .N)(answer.body), 'DescribeStacksResult') : undefined;
    if (result === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .answerError */ .n)(answer);
    const members = (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .elementAt */ .s)(result, 'Stacks')?.children ?? [];
    return { stacks: members.filter(isAlive).map(toStack), next: textAt(result, 'NextToken') || undefined };
}
function isAlive(stack) {
    return !textAt(stack, 'StackStatus').startsWith('DELETE_');
}
function toStack(stack) {
    const outputs = (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .elementAt */ .s)(stack, 'Outputs')?.children ?? [];
    const entries = outputs.map((output) => [textAt(output, 'OutputKey'), textAt(output, 'OutputValue')]);
    return { name: textAt(stack, 'StackName'), outputs: new Map(entries) };
}
function textAt(element, name) {
    return (0,_xml_js__WEBPACK_IMPORTED_MODULE_3__/* .elementAt */ .s)(element, name)?.text ?? '';
}


/***/ })

};
