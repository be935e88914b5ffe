export const id = 162;
export const ids = [162];
export const modules = {

/***/ 6876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf)
/* harmony export */ });
const NAMES = {
    sts: { host: 'sts', variable: 'AWS_ENDPOINT_URL_STS' },
    monitoring: { host: 'monitoring', variable: 'AWS_ENDPOINT_URL_CLOUDWATCH' },
    cloudformation: { host: 'cloudformation', variable: 'AWS_ENDPOINT_URL_CLOUDFORMATION' },
};
function endpointOf(service, region, env) {
    const { host, variable } = NAMES[service];
    const isIgnored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
    const configured = env[variable] || env['AWS_ENDPOINT_URL'] || '';
    if (!isIgnored && URL.canParse(configured))
        return new URL(configured);
    const isFips = env['AWS_USE_FIPS_ENDPOINT'] === 'true' && !region.startsWith('us-gov-');
    const isDualStack = env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true';
    return new URL(`https://${host}${isFips ? '-fips' : ''}.${region}.${domainOf(region, isDualStack)}/`);
}
function domainOf(region, isDualStack) {
    if (region.startsWith('cn-'))
        return isDualStack ? 'api.amazonwebservices.com.cn' : 'amazonaws.com.cn';
    return isDualStack ? 'api.aws' : 'amazonaws.com';
}


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   Bv: () => (/* binding */ routeTo),
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   Gp: () => (/* binding */ parseVpcEndpoint),
/* harmony export */   LX: () => (/* binding */ isVpcEndpoint),
/* harmony export */   Qe: () => (/* binding */ isTrustedDiscovery),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   dq: () => (/* binding */ vpcEndpointRegion),
/* harmony export */   nV: () => (/* binding */ parseApiUrl)
/* harmony export */ });
/* unused harmony export readApiHost */
const REGION = '[a-z]{2}(?:-[a-z]+)+-\\d';
const REGION_NAME = new RegExp(`^${REGION}$`);
const API_HOST = new RegExp(`^([a-z0-9]+)(?:-vpce-[a-z0-9]+)?\\.execute-api\\.(${REGION})\\.amazonaws\\.com(\\.cn)?$`);
const VPC_ENDPOINT_HOST = new RegExp(`^vpce-[a-z0-9-]+\\.execute-api\\.(${REGION})\\.vpce\\.amazonaws\\.com(\\.cn)?$`);
function isRegion(text) {
    return REGION_NAME.test(text);
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function readApiHost(url) {
    const [, id, region, isChinese] = API_HOST.exec(url.hostname) ?? [];
    return id !== undefined && region !== undefined && isOfPartition(region, isChinese)
        ? { id, region }
        : undefined;
}
function regionOf(url) {
    return readApiHost(url)?.region;
}
function identityOf(url) {
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
    const [, region, isChinese] = VPC_ENDPOINT_HOST.exec(url.hostname) ?? [];
    return region !== undefined && isOfPartition(region, isChinese) ? region : undefined;
}
function routeTo(url, vpcEndpoint) {
    const api = readApiHost(url);
    if (vpcEndpoint === undefined || api === undefined)
        return { url };
    return { url: new URL(`${vpcEndpoint.origin}${url.pathname}${url.search}`), apiId: api.id };
}
function isOfPartition(region, chineseSuffix) {
    return region.startsWith('cn-') === (chineseSuffix !== undefined);
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

/***/ 3162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   connectEarly: () => (/* binding */ connectEarly)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _aws_endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6876);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3232);



const QUESTIONS = 2;
async function connectEarly(env = process.env) {
    const urls = hasProxy(env) ? [] : hostsOf(env).filter(({ protocol }) => protocol === 'https:');
    if (urls.length === 0)
        return;
    const { secureAgent } = await __webpack_require__.e(/* import() */ 521).then(__webpack_require__.bind(__webpack_require__, 9521));
    for (const url of urls)
        secureAgent.connectEarly(url);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
}
function hasProxy(env) {
    return ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'].some((name) => env[name]);
}
function hostsOf(env) {
    const input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const apis = input('vpc-endpoint') === '' ? ['frontend-url', 'backend-url'].map(input) : [];
    const region = input('aws-region') || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '';
    return [
        ...apis.flatMap((text) => Array.from({ length: QUESTIONS }, () => (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_2__/* .parseApiUrl */ .nV)(text) ?? [])).flat(),
        ...((0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegion */ .Dp)(region) ? [(0,_aws_endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X)('monitoring', region, env)] : []),
    ];
}


/***/ })

};
