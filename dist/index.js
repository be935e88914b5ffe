import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 5434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ SERVICES),
/* harmony export */   Bp: () => (/* binding */ variantOf),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   iw: () => (/* binding */ configuredEndpoint)
/* harmony export */ });
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1280);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3232);


const NAMES = {
    sts: { host: 'sts', variable: 'AWS_ENDPOINT_URL_STS' },
    monitoring: { host: 'monitoring', variable: 'AWS_ENDPOINT_URL_CLOUDWATCH' },
    cloudformation: { host: 'cloudformation', variable: 'AWS_ENDPOINT_URL_CLOUDFORMATION' },
};
const SERVICES = [
    'sts',
    'monitoring',
    'cloudformation',
];
function endpointOf(service, region, env) {
    const { host } = NAMES[service];
    const configured = configuredEndpoint(service, env);
    if (configured !== undefined)
        return configured;
    const { id, domain, dualStackDomain } = (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(region);
    const { isDualStack, isFips } = variantOf(env);
    const isNamed = isFips && (isDualStack || id !== 'aws-us-gov');
    return new URL(`https://${host}${isNamed ? '-fips' : ''}.${region}.${isDualStack ? dualStackDomain : domain}/`);
}
function configuredEndpoint(service, env) {
    if (isSet('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', env))
        return undefined;
    const input = [NAMES[service].variable, 'AWS_ENDPOINT_URL'].find((name) => env[name]);
    const value = input === undefined ? undefined : env[input];
    if (input === undefined || value === undefined)
        return undefined;
    if (/^https?:\/\//i.test(value) && URL.canParse(value))
        return new URL(value);
    const why = 'an endpoint is a URL that begins with http:// or https://';
    throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongInputs */ .hF)({ mistakes: [{ input, value, why, example: `${input}=http://127.0.0.1:4566` }] });
}
function variantOf(env) {
    return {
        isDualStack: isSet('AWS_USE_DUALSTACK_ENDPOINT', env),
        isFips: isSet('AWS_USE_FIPS_ENDPOINT', env),
    };
}
function isSet(input, env) {
    const value = env[input] ?? '';
    if (/^true$/i.test(value))
        return true;
    if (value === '' || /^false$/i.test(value))
        return false;
    throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongInputs */ .hF)({ mistakes: [{ input, value, why: 'it is true or false', example: `${input}=true` }] });
}


/***/ }),

/***/ 8075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ idleExceptions),
/* harmony export */   Yw: () => (/* binding */ exceptionsOf),
/* harmony export */   bS: () => (/* binding */ ambientRegion),
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   pk: () => (/* binding */ namesProxy)
/* harmony export */ });
function ambientRegion(env) {
    return env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '';
}
function profileOf(env) {
    for (const variable of ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE']) {
        const name = env[variable];
        if (name)
            return { name, variable };
    }
    return undefined;
}
const PROXIES = ['http_proxy', 'https_proxy', 'all_proxy'];
function spellingOf(name, env) {
    return env[name] ? name : name.toUpperCase();
}
function namesProxy(env) {
    return PROXIES.some((name) => env[spellingOf(name, env)]);
}
function exceptionsOf(env) {
    return (env[spellingOf('no_proxy', env)] ?? '').split(/[\s,]+/).filter((part) => part !== '');
}
const EXCEPTION = /^(?:\*|(?:\*?\.?)[\w-]+(?:\.[\w-]+)*(?::\d+)?|\[[\da-f:.]+\](?::\d+)?|[\da-f]*:[\da-f:.]*:[\da-f.]*)$/i;
const RANGE = /^\d+(?:\.\d+){3}-/;
function idleExceptions(env) {
    return namesProxy(env) ? exceptionsOf(env).filter((part) => !EXCEPTION.test(part) || RANGE.test(part)) : [];
}


/***/ }),

/***/ 6626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ cause)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);

function cause(code, text) {
    const make = (facts, options = {}) => new _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        code,
        result: text.result,
        what: text.what(facts),
        owner: text.owner,
        fix: text.fix(facts),
        facts,
        ...(options.mayBeWritten !== undefined && { mayBeWritten: options.mayBeWritten }),
    }, { cause: options.cause });
    return Object.assign(make, { code, text });
}


/***/ }),

/***/ 1280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O9: () => (/* binding */ runnerFiles),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   S$: () => (/* binding */ oldNode),
/* harmony export */   WO: () => (/* binding */ AFTER_CANCEL),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   hF: () => (/* binding */ wrongInputs),
/* harmony export */   mM: () => (/* binding */ internal),
/* harmony export */   pd: () => (/* binding */ previousDenied),
/* harmony export */   w2: () => (/* binding */ toFailure),
/* harmony export */   xY: () => (/* binding */ wrongUsage)
/* harmony export */ });
/* unused harmony export cancelled */
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9874);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6626);


const internal = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('internal', {
    result: 'internal',
    owner: 'the maintainers of clonesquad-scale',
    about: 'A bug: something was thrown that nobody foresaw. The state left behind is told all the same. Run the job again with debug logging on, and report the bug with the log of that run.',
    what: ({ error }) => `Something that nobody foresaw went wrong: ${error}.`,
    fix: () => 'Report it at https://github.com/acme/clonesquad-scale/issues, with the log of a run that has debug logging on.',
});
const runnerFiles = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('runner-files', {
    result: 'internal',
    owner: 'whoever runs the job',
    about: 'The files by which a step hands its outputs and its state to the runner (GITHUB_OUTPUT, GITHUB_STATE) could not be written: the disk is full, or the files are not there. See that the disk of the runner is not full and that its work folder may be written, and run the job again.',
    what: ({ error }) => `The runner's files for outputs and state could not be written: ${error}.`,
    fix: () => 'See that the disk of the runner is not full and that its work folder may be written, and run the job again.',
});
function toFailure(thrown) {
    if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return thrown;
    const error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return internal({ error }, { cause: thrown });
}
const cancelled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('cancelled', {
    result: 'cancelled',
    owner: 'whoever runs the job',
    about: "The job was cancelled (SIGHUP, SIGINT or SIGTERM): by a person, by a newer run of its concurrency group, or because its own time (timeout-minutes) was over. What was set stays set, unless on-job-end: restore puts it back. Run the job again; if nobody cancelled it, mend the workflow's timeout-minutes or concurrency.",
    what: () => 'The run was cancelled.',
    fix: () => AFTER_CANCEL,
});
const AFTER_CANCEL = "Run the job again. If nobody cancelled it, see the workflow's timeout-minutes and concurrency.";
function failureOf(thrown, signal, mayBeWritten = false) {
    if (!signal.aborted || thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return toFailure(thrown);
    return cancelled({}, { mayBeWritten, cause: thrown });
}
const wrongInputs = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('wrong-inputs', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'Inputs are missing, outside their grammar, or contradict each other. All mistakes are named at once, each with an example, and nothing was sent. Correct them in the workflow; the README lists all inputs.',
    what: ({ mistakes }) => {
        const count = mistakes.length === 1 ? 'An input is' : `${mistakes.length} inputs are`;
        return [`${count} wrong, and nothing was sent:`, ...mistakes.map(sentence)].join('\n');
    },
    fix: () => 'Correct the inputs named here.',
});
function sentence({ input, value, why, example }) {
    const given = value === '' ? 'is missing' : `is ${JSON.stringify(value)}`;
    return `  ${input} ${given}: ${why}. Example: ${example}`;
}
const wrongUsage = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('wrong-usage', {
    result: 'invalid-input',
    owner: 'whoever runs the job',
    about: 'The command line has a command or a flag that there is not, a flag without its value, or one that is given twice. Nothing was sent. clonesquad-scale --help lists the commands, and clonesquad-scale scale --help the flags of one.',
    what: ({ reason }) => `The command line is wrong, and nothing was sent: ${reason}.`,
    fix: () => 'Correct the command line. clonesquad-scale --help lists the commands, and clonesquad-scale scale --help the flags of one.',
});
const oldNode = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('old-node', {
    result: 'invalid-input',
    owner: 'whoever runs the job',
    about: 'The command runs on a Node that is too old for it, as npm warns when it installs it. Nothing was sent. Install Node 22 or later, and see that it is the first one on the PATH.',
    what: ({ version }) => `clonesquad-scale needs Node 22 or later, and this is Node ${version}.`,
    fix: () => 'Install Node 22 or later, and see that it is the first one on the PATH.',
});
const partial = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('partial', {
    result: 'partial',
    owner: 'whoever runs the job',
    about: 'One fleet was set and another was not, for a reason that is told beside this one. Nothing was waited for. Mend that and run the job again, since setting a size twice does no harm; or set the missing one by the command that the message gives.',
    what: ({ group, asked, others, mayBeWritten }) => `${group} was set to ${asked}, and ${others.join(', ')} ${mayBeWritten ? 'may not have been' : 'was not'}: the environment is half scaled.`,
    fix: ({ others, repair }) => `Mend what kept ${others.join(', ')} from being set, which is told beside this, and run the job again: setting a size twice does no harm. Or set it by hand: ${repair}`,
});
const previousDenied = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('previous-denied', {
    result: 'refused',
    owner: 'the administrator of the AWS account',
    about: "on-job-end: restore needs to read the stored values first, and a policy denies that. Nothing was changed. Allow GET configuration on the API in the role's policy, or take on-job-end: restore away.",
    what: ({ group }) => `The value of ${group} may not be read, so on-job-end: restore could not put it back.`,
    fix: ({ statement }) => `Allow ${statement} in the role's policy, or take on-job-end: restore away.`,
});


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   Bv: () => (/* binding */ routeTo),
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   Gp: () => (/* binding */ parseVpcEndpoint),
/* harmony export */   LX: () => (/* binding */ isVpcEndpoint),
/* harmony export */   Qe: () => (/* binding */ isTrustedDiscovery),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dq: () => (/* binding */ vpcEndpointRegion),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   jJ: () => (/* binding */ apiIdentity),
/* harmony export */   nV: () => (/* binding */ parseApiUrl)
/* harmony export */ });
/* unused harmony export readApiHost */
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9773);

const REGION = '[a-z]{2,}(?:-[a-z]+)+-\\d+';
const REGION_NAME = new RegExp(`^${REGION}$`);
const API_HOST = new RegExp(`^([a-z0-9]+)(?:-vpce-[a-z0-9]+)?\\.execute-api\\.(${REGION})\\.(.+)$`);
const VPC_ENDPOINT_HOST = new RegExp(`^vpce-[a-z0-9-]+\\.execute-api\\.(${REGION})\\.vpce\\.(.+)$`);
function isRegion(text) {
    return REGION_NAME.test(text);
}
function partitionOf(region) {
    return _partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S.find(({ regions }) => regions.test(region)) ?? _partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S[0];
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function readApiHost(url) {
    const [, id, region, domain] = API_HOST.exec(url.hostname) ?? [];
    return id !== undefined && region !== undefined && partitionOf(region).domain === domain
        ? { id, region }
        : undefined;
}
function regionOf(url) {
    return readApiHost(url)?.region;
}
function apiIdentity(url) {
    const api = readApiHost(url);
    if (api)
        return `${api.id}.${api.region}`;
    const host = isLoopback(url.hostname) ? `loopback:${url.port}` : url.host;
    return `${host}${url.pathname.replace(/%([0-9a-f]{2})/gi, decoded).replace(/\/+/g, '/')}`;
}
function decoded(_, code) {
    return String.fromCharCode(Number.parseInt(code, 16));
}
function isVpcEndpoint(url) {
    return vpcEndpointRegion(url) !== undefined;
}
function vpcEndpointRegion(url) {
    const [, region, domain] = VPC_ENDPOINT_HOST.exec(url.hostname) ?? [];
    return region !== undefined && partitionOf(region).domain === domain ? region : undefined;
}
function routeTo(url, vpcEndpoint) {
    const api = readApiHost(url);
    if (vpcEndpoint === undefined || api === undefined)
        return { url };
    return { url: new URL(`${vpcEndpoint.origin}${url.pathname}${url.search}`), apiId: api.id };
}
function parseApiUrl(text) {
    const url = parseRoot(text);
    if (url === undefined || isVpcEndpoint(url))
        return undefined;
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    if (url.pathname === '/')
        url.pathname = '/v1/';
    return url;
}
function parseVpcEndpoint(text) {
    const url = parseRoot(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    if (url === undefined || url.pathname !== '/')
        return undefined;
    return isVpcEndpoint(url) || isLoopback(url.hostname) ? url : undefined;
}
function parseRoot(text) {
    if (!/^https?:\/\/[^\s\\\p{C}]+$/iu.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (url.protocol !== 'https:' && !isLoopback(url.hostname))
        return undefined;
    if (!text.toLowerCase().startsWith(url.origin))
        return undefined;
    return /[?#]/.test(text) ? undefined : url;
}
function isTrustedDiscovery(url, onLocalCloud) {
    const isApiGateway = url.protocol === 'https:' && regionOf(url) !== undefined;
    return url.pathname === '/v1/' && (isApiGateway || (onLocalCloud && isLoopback(url.hostname)));
}


/***/ }),

/***/ 2538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ formatFleetName),
/* harmony export */   Tc: () => (/* binding */ parseFleetName),
/* harmony export */   Yi: () => (/* binding */ URL_SUFFIX),
/* harmony export */   ZZ: () => (/* binding */ layerOf),
/* harmony export */   mR: () => (/* binding */ urlSetting),
/* harmony export */   oJ: () => (/* binding */ dashboardName)
/* harmony export */ });
function parseFleetName(name) {
    const [group = '', subfleet] = name.split('/');
    return { group, ...(subfleet !== undefined && { subfleet }) };
}
function formatFleetName({ group, subfleet }) {
    return subfleet === undefined ? group : `${group}/${subfleet}`;
}
function layerOf(fleet) {
    const [layer = ''] = fleet.split('/');
    return layer;
}
const URL_SUFFIX = '-url';
function urlSetting(fleet) {
    return `${layerOf(fleet)}${URL_SUFFIX}`;
}
function dashboardName({ group, subfleet }) {
    return subfleet === undefined ? `CS-${group}` : `CS-${group}-Subfleets`;
}


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PARTITIONS)
/* harmony export */ });
const PARTITIONS = [
    {
        id: 'aws',
        regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/,
        domain: 'amazonaws.com',
        dualStackDomain: 'api.aws',
    },
    {
        id: 'aws-cn',
        regions: /^cn-\w+-\d+$/,
        domain: 'amazonaws.com.cn',
        dualStackDomain: 'api.amazonwebservices.com.cn',
    },
    {
        id: 'aws-eusc',
        regions: /^eusc-(de)-\w+-\d+$/,
        domain: 'amazonaws.eu',
        dualStackDomain: 'api.amazonwebservices.eu',
    },
    { id: 'aws-iso', regions: /^us-iso-\w+-\d+$/, domain: 'c2s.ic.gov', dualStackDomain: 'api.aws.ic.gov' },
    {
        id: 'aws-iso-b',
        regions: /^us-isob-\w+-\d+$/,
        domain: 'sc2s.sgov.gov',
        dualStackDomain: 'api.aws.scloud',
    },
    {
        id: 'aws-iso-e',
        regions: /^eu-isoe-\w+-\d+$/,
        domain: 'cloud.adc-e.uk',
        dualStackDomain: 'api.cloud-aws.adc-e.uk',
    },
    {
        id: 'aws-iso-f',
        regions: /^us-isof-\w+-\d+$/,
        domain: 'csp.hci.ic.gov',
        dualStackDomain: 'api.aws.hci.ic.gov',
    },
    { id: 'aws-us-gov', regions: /^us-gov-\w+-\d+$/, domain: 'amazonaws.com', dualStackDomain: 'api.aws' },
];


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   Jo: () => (/* binding */ saidOf),
/* harmony export */   SE: () => (/* binding */ afterWrite),
/* harmony export */   eZ: () => (/* binding */ throwWorst)
/* harmony export */ });
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6878);

function saidOf({ code, what, owner, fix, }) {
    return { code, what, owner, fix };
}
class Failure extends Error {
    code;
    result;
    what;
    owner;
    fix;
    facts;
    mayBeWritten;
    constructor(explanation, options) {
        super(explanation.what, options);
        this.name = 'Failure';
        this.code = explanation.code;
        this.result = explanation.result;
        this.what = explanation.what;
        this.owner = explanation.owner;
        this.fix = explanation.fix;
        this.facts = explanation.facts ?? {};
        this.mayBeWritten = explanation.mayBeWritten ?? false;
    }
}
function throwWorst(failures) {
    const result = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(failures.map((failure) => failure.result));
    const failure = failures.find((one) => one.result === result);
    if (failure)
        throw failure;
}
function afterWrite(failure) {
    const { code, result, what, owner, fix, facts } = failure;
    return new Failure({ code, result, what, owner, fix, facts, mayBeWritten: true }, { cause: failure });
}


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ END_SIGNALS),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   QZ: () => (/* binding */ worst)
/* harmony export */ });
/* unused harmony export RESULTS */
const RESULTS = [
    'internal',
    'invalid-input',
    'credentials',
    'partial',
    'refused',
    'unreachable',
    'cancelled',
    'superseded',
    'capped',
    'stalled',
    'empty-fleet',
    'no-metrics',
    'not-observed',
    'timeout',
    'dry-run',
    'ok',
];
const EXIT_CODES = {
    ok: 0,
    'dry-run': 0,
    internal: 1,
    'invalid-input': 2,
    credentials: 3,
    refused: 4,
    unreachable: 4,
    partial: 5,
    'not-observed': 6,
    'no-metrics': 6,
    'empty-fleet': 6,
    timeout: 7,
    capped: 8,
    stalled: 8,
    superseded: 9,
};
const END_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];
const CANCELLED_BY = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 };
function exitCode(result, signal = 'SIGINT') {
    return result === 'cancelled' ? CANCELLED_BY[signal] : EXIT_CODES[result];
}
function worst(results) {
    return RESULTS.find((result) => results.includes(result)) ?? 'ok';
}


/***/ }),

/***/ 5316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ SUBFLEET_NAME),
/* harmony export */   RR: () => (/* binding */ LAYERS),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   sc: () => (/* binding */ NAME_IN_WORDS),
/* harmony export */   xl: () => (/* binding */ FLOOR_SUFFIX)
/* harmony export */ });
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/;
const NAME_IN_WORDS = '1 to 63 letters, digits, - and _, first and last a letter or digit';
const FLOOR_SUFFIX = '-floor';
const SUBFLEET_NAME = /^(?!__all__$)[a-z0-9_-]{1,63}$/;
const LAYERS = ['frontend', 'backend'];


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction),
  ak: () => (/* binding */ runCli),
  Fo: () => (/* binding */ runPlan),
  a2: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/aws/endpoints.js
var endpoints = __nccwpck_require__(6876);
// EXTERNAL MODULE: ./build/aws/environment.js
var environment = __nccwpck_require__(8075);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __nccwpck_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __nccwpck_require__(2538);
// EXTERNAL MODULE: ./build/settings/names.js
var names = __nccwpck_require__(5316);
;// CONCATENATED MODULE: ./build/faces/early-connections.js






const QUESTIONS = 2;
async function connectEarly(env = process.env) {
    const urls = (0,environment/* namesProxy */.pk)(env) ? [] : hostsOf(env).filter(({ protocol }) => protocol === 'https:');
    if (urls.length === 0)
        return;
    const { secureAgent } = await __nccwpck_require__.e(/* import() */ 521).then(__nccwpck_require__.bind(__nccwpck_require__, 9521));
    for (const url of urls)
        secureAgent.connectEarly(url);
    await (0,promises_.setImmediate)();
}
function hostsOf(env) {
    const input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const apis = input('vpc-endpoint') === '' ? names/* LAYERS */.RR.map(fleet_name/* urlSetting */.mR).map(input) : [];
    const region = input('aws-region') || (0,environment/* ambientRegion */.bS)(env);
    return [
        ...apis.flatMap((text) => Array.from({ length: QUESTIONS }, () => (0,api_url/* parseApiUrl */.nV)(text) ?? [])).flat(),
        ...metricsHost(region, env),
    ];
}
function metricsHost(region, env) {
    try {
        return (0,api_url/* isRegion */.Dp)(region) ? [(0,endpoints/* endpointOf */.X5)('monitoring', region, env)] : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/index.js

async function runAction() {
    await connectEarly();
    const face = await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(83), __nccwpck_require__.e(796), __nccwpck_require__.e(324), __nccwpck_require__.e(369), __nccwpck_require__.e(292), __nccwpck_require__.e(120), __nccwpck_require__.e(515)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2515));
    await face.runAction();
}
async function runPost() {
    const face = await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(796), __nccwpck_require__.e(324), __nccwpck_require__.e(292), __nccwpck_require__.e(820)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7820));
    await face.runPost();
}
async function runPlan() {
    const face = await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(815), __nccwpck_require__.e(96), __nccwpck_require__.e(796), __nccwpck_require__.e(324), __nccwpck_require__.e(719), __nccwpck_require__.e(292), __nccwpck_require__.e(284)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3526));
    face.runPlan();
}
async function runCli() {
    const face = await Promise.all(/* import() */[__nccwpck_require__.e(696), __nccwpck_require__.e(98)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9098));
    await face.runCli();
}

var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__runPlan = __webpack_exports__.Fo;
var __webpack_exports__runPost = __webpack_exports__.a2;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__runPlan as runPlan, __webpack_exports__runPost as runPost };
