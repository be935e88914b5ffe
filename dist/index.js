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

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

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

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

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

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

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

/***/ 8551:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3480:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("querystring");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 6545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ variantOf),
/* harmony export */   C2: () => (/* binding */ settingNotices),
/* harmony export */   JB: () => (/* binding */ AWS_SERVICES),
/* harmony export */   X5: () => (/* binding */ endpointOf),
/* harmony export */   Yw: () => (/* binding */ exceptionsOf),
/* harmony export */   a9: () => (/* binding */ userAgentOf),
/* harmony export */   bS: () => (/* binding */ ambientRegion),
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   iw: () => (/* binding */ configuredEndpoint),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   o4: () => (/* binding */ withoutBrackets),
/* harmony export */   or: () => (/* binding */ regionVariable),
/* harmony export */   pk: () => (/* binding */ namesProxy),
/* harmony export */   vL: () => (/* binding */ isExcepted)
/* harmony export */ });
/* unused harmony exports idleExceptions, runUrlOf */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1497);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7844);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3232);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8315);





function ambientRegion(env) {
    return env[regionVariable(env)] || '';
}
function regionVariable(env) {
    return env['AWS_REGION'] ? 'AWS_REGION' : 'AWS_DEFAULT_REGION';
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
const NAMES = {
    sts: { host: 'sts', variable: 'AWS_ENDPOINT_URL_STS' },
    monitoring: { host: 'monitoring', variable: 'AWS_ENDPOINT_URL_CLOUDWATCH' },
    cloudformation: { host: 'cloudformation', variable: 'AWS_ENDPOINT_URL_CLOUDFORMATION' },
};
const AWS_SERVICES = ['sts', 'monitoring', 'cloudformation'];
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
    const url = /^https?:\/\//i.test(value) && URL.canParse(value) ? new URL(value) : undefined;
    if (url !== undefined && !(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isClearText */ .bV)(url) && url.username === '' && url.password === '')
        return url;
    const why = 'an endpoint is an https:// URL without a user name (http:// is for this machine only)';
    throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInputs */ .Rg)({ values: [{ input, value, why, example: `${input}=http://127.0.0.1:4566` }] });
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
    throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidInputs */ .Rg)({
        values: [{ input, value, why: 'the value must be true or false', example: `${input}=true` }],
    });
}
function isExcepted({ hostname, port, protocol }, entries) {
    const host = withoutBrackets(hostname);
    const urlPort = port || (protocol === 'https:' ? '443' : '80');
    return entries.some((entry) => entry === '*' || fits(host, urlPort, parseEntry(entry)));
}
function idleExceptions(env) {
    return namesProxy(env) ? exceptionsOf(env).filter((entry) => entry !== '*' && isIdle(parseEntry(entry))) : [];
}
function parseEntry(text) {
    const entry = text.toLowerCase();
    const [, name = entry, port] = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(entry) ? [] : (/^(.+?):(\d+)$/.exec(entry) ?? []);
    return { pattern: withoutBrackets(name), port };
}
function withoutBrackets(host) {
    return host.replace(/^\[|\]$/g, '');
}
function fits(host, urlPort, { pattern, port = urlPort }) {
    if (port !== urlPort)
        return false;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return host === pattern || isInRange(host, pattern);
    const domain = pattern.replace(/^\*?\./, '');
    return host.endsWith(`.${domain}`) || (host === domain && !pattern.startsWith('*'));
}
function isInRange(address, pattern) {
    return rangeOf(pattern)?.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) ? 'ipv6' : 'ipv4') ?? false;
}
function rangeOf(pattern) {
    const [, from = '', mark, to = ''] = /^([^-/]+)([-/])([^-/]+)$/.exec(pattern) ?? [];
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(from) === 0 || (mark === '-' ? (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(to) !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(from) : !/^\d{1,3}$/.test(to)))
        return undefined;
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(from) ? 'ipv6' : 'ipv4';
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    try {
        if (mark === '-')
            list.addRange(from, to, family);
        else
            list.addSubnet(from, Number(to), family);
        return list;
    }
    catch {
        return undefined;
    }
}
const HOST_NAME = /^(?:\*?\.)?[\w-]+(?:\.[\w-]+)*$/;
const ADDRESSES = /^\d+(?:\.\d+){3}-/;
function isIdle({ pattern }) {
    const isName = HOST_NAME.test(pattern) && !ADDRESSES.test(pattern);
    return !isName && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(pattern) === 0 && rangeOf(pattern) === undefined;
}
const FIXED_RETRIES = 'the number of retries is fixed, and timeout limits their duration';
const IDLE = [
    ['AWS_MAX_ATTEMPTS', FIXED_RETRIES],
    ['AWS_RETRY_MODE', FIXED_RETRIES],
    ['AWS_DEFAULTS_MODE', 'request-timeout and timeout apply instead'],
    ['AWS_STS_REGIONAL_ENDPOINTS', 'STS is always called in the region of the fleets'],
];
const UNVERIFIED = 'NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not verified. Anyone on the network path can read the credentials and respond in place of AWS. Unset it. To trust your own certificate authority, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to its file.';
function settingNotices(env, signIn) {
    const isIgnored = ([name]) => Boolean(env[name]) && !(name === 'AWS_STS_REGIONAL_ENDPOINTS' && env[name] === 'regional');
    return [
        ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [UNVERIFIED] : []),
        ...profileNotice(env, signIn),
        ...IDLE.filter(isIgnored).map(([name, instead]) => `${name} has no effect: ${instead}.`),
        ...idleExceptions(env).map((entry) => `${spellingOf('no_proxy', env)} contains ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(entry)}, which matches no host. Use host names (subdomains are included), IP addresses, or address ranges, with an optional port after a name or an address.`),
    ];
}
function profileNotice(env, signIn) {
    const profile = profileOf(env);
    const isByToken = signIn.kind === 'role' && signIn.by === 'oidc';
    if (profile === undefined || !env['AWS_ACCESS_KEY_ID'] || isByToken)
        return [];
    return [
        `Using the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, not ${profile.variable} (${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(profile.name)}). Keys in the environment take precedence over a profile, as in the AWS CLI.`,
    ];
}
function userAgentOf(env) {
    const run = runUrlOf(env);
    return `clonesquad-scale/${_base_version_js__WEBPACK_IMPORTED_MODULE_4__/* .VERSION */ .x}${run === undefined ? '' : ` (+${run})`}`;
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const ofGitHub = server && repository && id && `${server}/${repository}/actions/runs/${id}`;
    const text = ofGitHub || env['BUILD_URL'] || env['RD_JOB_URL'] || '';
    if (!URL.canParse(text))
        return undefined;
    const { protocol, origin, pathname } = new URL(text);
    const isPlain = /^https?:$/.test(protocol) && !/[()\\]/.test(pathname);
    return isPlain ? `${origin}${pathname}` : undefined;
}


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   Tm: () => (/* binding */ TunnelError),
/* harmony export */   WY: () => (/* binding */ requestIdIn),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   yy: () => (/* binding */ answerText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1497);

function isSuccess({ status }) {
    return status >= 200 && status <= 299;
}
function answerText(host, status, body) {
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(body);
    return `${host} returned ${status}${text === '' ? '' : `: ${text}`}`;
}
function dateOf({ headers }) {
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : date;
}
const ID_HEADERS = ['x-amzn-requestid', 'x-amz-request-id', 'apigw-requestid', 'x-amzn-trace-id'];
const REQUEST_ID = /^[\w+/=;.-]{8,128}$/;
function requestIdOf({ headers, body }) {
    const inHeader = ID_HEADERS.map((name) => headers.get(name)).find((text) => text !== undefined);
    return asRequestId(inHeader ?? /<RequestId>([^<]+)<\/RequestId>/.exec(body)?.[1]);
}
function requestIdIn(thrown) {
    if (!(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(thrown))
        return undefined;
    const { requestId, $metadata: metadata, cause } = thrown;
    return asRequestId(requestId ?? ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(metadata) ? metadata['requestId'] : undefined)) ?? requestIdIn(cause);
}
function asRequestId(text) {
    return typeof text === 'string' && REQUEST_ID.test(text) && (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTokens */ .N_)(text) === text ? text : undefined;
}
class Unanswered extends Error {
    name = 'Unanswered';
    mayHaveArrived;
    isTransient;
    requestId;
    constructor(message, { mayHaveArrived, isTransient = true, requestId, cause }) {
        super(message, { cause });
        this.mayHaveArrived = mayHaveArrived;
        this.requestId = requestId;
        this.isTransient = isTransient;
    }
}
class TunnelError extends Error {
    name = 'TunnelError';
    proxy;
    code;
    isTransient;
    constructor(message, proxy, { code = '', isTransient = true } = {}) {
        super(message);
        this.proxy = proxy;
        this.code = code;
        this.isTransient = isTransient;
    }
}


/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ plainParagraphs),
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   RU: () => (/* binding */ plainJson),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   q: () => (/* binding */ withoutUser),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   r7: () => (/* binding */ shellWord),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
const UNSEEN = /(?![\n ])[\p{Cc}\p{Cf}\p{Z}]/gu;
function plainText(text) {
    return text.replace(UNSEEN, (character) => character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join(''));
}
function plainLine(text) {
    const line = plainText(text.replace(/[\r\n]+/g, ' ')).replaceAll('##[', '## [');
    return line.replace(/^(\s*):(?=:)/, '$1: ');
}
function plainParagraphs(text) {
    return text.split('\n').map(plainLine).join('\n');
}
function plainJson(value) {
    return plainText(JSON.stringify(value)).replaceAll('##[', '\\u0023#[');
}
function counted(count, noun, plural = `${noun}s`) {
    return `${count} ${count === 1 ? noun : plural}`;
}
function shellWord(text) {
    return /^[\w%+=:,./@{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function wrapText(text, width, hang = '  ') {
    return text
        .split('\n')
        .map((line) => (line.length <= width ? line : wrapLine(line, width, hang)))
        .join('\n');
}
function wrapLine(line, width, hang) {
    const [indent = ''] = /^ */.exec(line) ?? [];
    const lines = [];
    let last = indent;
    for (const [, blanks = '', word = ''] of line.slice(indent.length).matchAll(/(^| +)([^ ]+)/g)) {
        const isFirst = last.trim() === '';
        if (isFirst || last.length + blanks.length + word.length <= width)
            last += `${isFirst ? '' : blanks}${word}`;
        else {
            lines.push(last);
            last = `${indent}${hang}${word}`;
        }
    }
    return [...lines, last].join('\n');
}
function filledLines(parts, separator, width) {
    const lines = [];
    for (const part of parts) {
        const joined = `${lines.at(-1)}${separator}${part}`;
        if (lines.length > 0 && joined.length <= width)
            lines.splice(-1, 1, joined);
        else
            lines.push(part);
    }
    return lines;
}
const QUOTED_LENGTH = 300;
const READ_LENGTH = 20_000;
function excerpt(text, length = QUOTED_LENGTH) {
    const line = truncated(text, length)
        .replace(/\s+/g, ' ')
        .replace(/[ .]+$/, '')
        .trim();
    return plainText(line);
}
function quoted(text) {
    return plainText(JSON.stringify(truncated(text, QUOTED_LENGTH)));
}
function truncated(text, length) {
    const words = withoutTokens(text.slice(0, READ_LENGTH));
    return words.length > length ? `${words.slice(0, length)}…` : words;
}
const PHRASE = /[\w+/%~-]+={0,2}(?:\s+[\w+/%~-]+={0,2})*/g;
const CHANGE = /(?<=[a-z])[A-Z0-9]|(?<=[A-Z])[0-9]|(?<=[0-9])[A-Za-z]/g;
const ID = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[a-z]+-[0-9a-f]{17})\b/gi;
function withoutTokens(text) {
    return text.replace(PHRASE, (phrase) => piecesOf(phrase).map(withoutToken).join(''));
}
function piecesOf(phrase) {
    const parts = [];
    let lastPiece = Number.NEGATIVE_INFINITY;
    for (const word of phrase.split(/(?<=\s)(?=\S)/)) {
        const isPiece = changesIn(word) > 0;
        const isNear = parts.length - lastPiece <= 3;
        parts.push(isPiece && isNear ? `${parts.splice(lastPiece).join('')}${word}` : word);
        if (isPiece)
            lastPiece = parts.length - 1;
    }
    return parts;
}
function withoutToken(part) {
    const signs = part.replace(/\s/g, '');
    return isToken(part) ? part.replace(/^.*\S/s, `(${signs.length} characters)`) : part;
}
function isToken(part) {
    const rows = part.match(/[A-Za-z0-9]{32,}/g) ?? [];
    const rest = part.replace(ID, '').replace(/\s/g, '');
    const lengthPerChange = /[_-]/.test(rest) ? 4 : 5;
    return (rows.some((row) => /\d/.test(row)) ||
        (rest.length >= 40 && changesIn(rest) * lengthPerChange >= rest.length) ||
        rest.length >= 200);
}
function changesIn(text) {
    return text.match(CHANGE)?.length ?? 0;
}
function withoutUser(text) {
    return text.replace(/(https?:[\\/]+).*@|^[^\s/:@]+:[^\s/@]*@/is, '$1***@');
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 2475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   S5: () => (/* binding */ durationText),
/* harmony export */   Wn: () => (/* binding */ minuteText),
/* harmony export */   Yi: () => (/* binding */ secondText),
/* harmony export */   mZ: () => (/* binding */ formatDurationSetting),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
async function within({ ms, reason }, { after }, signal, act) {
    const limit = new AbortController();
    const callOff = after(ms, () => limit.abort(reason()));
    try {
        return await act(AbortSignal.any([signal, limit.signal]));
    }
    finally {
        callOff();
    }
}
const DURATION = /^(?=\d)(?:(\d{1,4})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?(?:(\d{1,9})ms)?$/;
const HOUR = 3_600_000;
const MINUTE = 60_000;
const SECOND = 1_000;
function parseDuration(text) {
    const parts = DURATION.exec(text);
    if (parts === null)
        return undefined;
    const [hours, minutes, seconds, milliseconds] = parts.slice(1).map((digits) => Number(digits ?? 0));
    return (hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * SECOND + (milliseconds ?? 0);
}
function formatDurationSetting(milliseconds) {
    const parts = [
        [Math.floor(milliseconds / HOUR), 'h'],
        [Math.floor((milliseconds % HOUR) / MINUTE), 'm'],
        [Math.floor((milliseconds % MINUTE) / SECOND), 's'],
    ];
    return parts.map(([count, unit]) => (count === 0 ? '' : `${count}${unit}`)).join('') || '0s';
}
function durationText(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / SECOND));
    const minutes = Math.floor(seconds / 60);
    if (minutes >= 60)
        return withRest(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
    if (minutes > 0)
        return withRest(minutes, 'min', seconds % 60, 's');
    if (milliseconds >= SECOND)
        return `${seconds} s`;
    return milliseconds <= 0 ? '0 s' : `${Math.max(1, Math.round(milliseconds / 100)) / 10} s`;
}
function withRest(count, unit, rest, restUnit) {
    const whole = `${count} ${unit}`;
    return rest === 0 ? whole : `${whole} ${String(rest).padStart(2, '0')} ${restUnit}`;
}
function minuteText(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
function secondText(iso) {
    return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 7844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '1.0.0';


/***/ }),

/***/ 3232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   B2: () => (/* binding */ writeUrl),
/* harmony export */   Bv: () => (/* binding */ routeTo),
/* harmony export */   Dp: () => (/* binding */ isRegion),
/* harmony export */   Gp: () => (/* binding */ parseVpcEndpoint),
/* harmony export */   LX: () => (/* binding */ isVpcEndpoint),
/* harmony export */   Qe: () => (/* binding */ isTrustedDiscovery),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Ul: () => (/* binding */ markerUrl),
/* harmony export */   VG: () => (/* binding */ exampleVpcEndpoint),
/* harmony export */   aU: () => (/* binding */ dashboardUrl),
/* harmony export */   bV: () => (/* binding */ isClearText),
/* harmony export */   cE: () => (/* binding */ cycleUrl),
/* harmony export */   dq: () => (/* binding */ vpcEndpointRegion),
/* harmony export */   iQ: () => (/* binding */ partitionOf),
/* harmony export */   jJ: () => (/* binding */ apiIdentity),
/* harmony export */   m8: () => (/* binding */ exampleApiUrl),
/* harmony export */   nV: () => (/* binding */ parseApiUrl)
/* harmony export */ });
/* harmony import */ var _fleet_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2538);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9250);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9773);



const REGION_PATTERN = '[a-z]{2,}(?:-[a-z]+)+-\\d+';
const REGION_NAME = new RegExp(`^${REGION_PATTERN}$`);
const API_HOST = new RegExp(`^([a-z0-9]+)(?:-vpce-[a-z0-9]+)?\\.execute-api\\.(${REGION_PATTERN})\\.(.+)$`);
const VPC_ENDPOINT_HOST = new RegExp(`^vpce-[a-z0-9-]+\\.execute-api\\.(${REGION_PATTERN})\\.vpce\\.(.+)$`);
function isRegion(text) {
    return REGION_NAME.test(text);
}
function partitionOf(region) {
    return _partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS */ .S.find(({ regions }) => regions.test(region)) ?? _partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS */ .S[0];
}
function isLoopback(hostname) {
    return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function readApiHost(url) {
    const [, id, region, domain] = API_HOST.exec(url.hostname) ?? [];
    return id !== undefined && region !== undefined && partitionOf(region).domain === domain ? { id, region } : undefined;
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
    url.pathname = url.pathname.replace(A_CALL, '/');
    if (!url.pathname.endsWith('/'))
        url.pathname += '/';
    if (url.pathname === '/')
        url.pathname = '/v1/';
    return url;
}
const A_CALL = /(?<=[^/])\/(?:configuration(?:\/[^/]*)?|discovery|fleet\/status|cloudwatch\/sentmetrics|control\/reschedulenow)\/*$/;
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
    if (isClearText(url))
        return undefined;
    const [, authority = ''] = /^https?:\/\/([^/]*)/i.exec(text) ?? [];
    if (!authoritiesOf(url).includes(authority.toLowerCase()))
        return undefined;
    return /[?#]/.test(text) ? undefined : url;
}
function authoritiesOf({ protocol, hostname, host, port }) {
    return port === '' ? [host, `${hostname}:${protocol === 'https:' ? 443 : 80}`] : [host];
}
function isClearText({ protocol, hostname }) {
    return protocol !== 'https:' && !isLoopback(hostname);
}
function isTrustedDiscovery(url, onLocalCloud) {
    const isApiGateway = url.protocol === 'https:' && regionOf(url) !== undefined;
    return url.pathname === '/v1/' && (isApiGateway || (onLocalCloud && isLoopback(url.hostname)));
}
function exampleApiUrl(region = 'eu-west-1') {
    return `https://abcde12345.execute-api.${region}.${partitionOf(region).domain}/v1/`;
}
function exampleVpcEndpoint(region = 'eu-west-1') {
    return `vpce-0123456789abcdef0-abcdefgh.execute-api.${region}.vpce.${partitionOf(region).domain}`;
}
function writeUrl(api, key, ttlSeconds) {
    const url = new URL(`configuration/${key}`, api);
    if (ttlSeconds !== undefined)
        url.search = `ttl=${ttlSeconds}`;
    return url;
}
function markerUrl(api) {
    return writeUrl(api, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_KEY */ .Tm, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_TTL_SECONDS */ .CL);
}
function cycleUrl(api) {
    return new URL(_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .CYCLE_PATH */ .L5, api);
}
const CONSOLES = {
    'aws-cn': 'console.amazonaws.cn',
    'aws-eusc': 'console.amazonaws-eusc.eu',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
function dashboardUrl(fleet, region) {
    const console = CONSOLES[partitionOf(region).id] ?? 'console.aws.amazon.com';
    return `https://${region}.${console}/cloudwatch/home?region=${region}#dashboards/dashboard/${encodeURIComponent((0,_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__/* .dashboardName */ .oJ)(fleet))}`;
}


/***/ }),

/***/ 2538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NO: () => (/* binding */ formatFleetName),
/* harmony export */   RR: () => (/* binding */ LAYERS),
/* harmony export */   Tc: () => (/* binding */ parseFleetName),
/* harmony export */   Yi: () => (/* binding */ URL_SUFFIX),
/* harmony export */   ZZ: () => (/* binding */ layerOf),
/* harmony export */   mR: () => (/* binding */ urlSetting),
/* harmony export */   oJ: () => (/* binding */ dashboardName),
/* harmony export */   xl: () => (/* binding */ FLOOR_SUFFIX)
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
const LAYERS = ['frontend', 'backend'];
const FLOOR_SUFFIX = '-floor';
const URL_SUFFIX = '-url';
function urlSetting(fleet) {
    return `${layerOf(fleet)}${URL_SUFFIX}`;
}
function dashboardName({ group, subfleet }) {
    return subfleet === undefined ? `CS-${group}` : `CS-${group}-Subfleets`;
}


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ SUBFLEET_METRICS),
/* harmony export */   CL: () => (/* binding */ MARKER_TTL_SECONDS),
/* harmony export */   Hk: () => (/* binding */ DEFAULT_FLOOR),
/* harmony export */   JE: () => (/* binding */ DESIRED_COUNT_KEY),
/* harmony export */   L5: () => (/* binding */ CYCLE_PATH),
/* harmony export */   NX: () => (/* binding */ GROUP_DIMENSION),
/* harmony export */   Qj: () => (/* binding */ GROUP_OUTPUT),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Tm: () => (/* binding */ MARKER_KEY),
/* harmony export */   UH: () => (/* binding */ SUBFLEET_DIMENSION),
/* harmony export */   WJ: () => (/* binding */ readRuleOf),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   bc: () => (/* binding */ APPLIED_IMMEDIATELY),
/* harmony export */   fH: () => (/* binding */ MAINTENANCE_METRIC),
/* harmony export */   hB: () => (/* binding */ MISSPELLED_COUNT_KEY),
/* harmony export */   jz: () => (/* binding */ FLEET_METRICS),
/* harmony export */   kq: () => (/* binding */ EXACT_AFTER_MS),
/* harmony export */   oQ: () => (/* binding */ DEFAULT_NAMESPACE),
/* harmony export */   oX: () => (/* binding */ DEFAULT_SUBFLEET_FLOOR),
/* harmony export */   os: () => (/* binding */ APPLIED_FROM_CACHE),
/* harmony export */   wo: () => (/* binding */ CACHE_MS),
/* harmony export */   xn: () => (/* binding */ URL_OUTPUTS)
/* harmony export */ });
/* unused harmony export MIN_COUNT_KEY */
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(471);

const DESIRED_COUNT_KEY = 'ec2.schedule.desired_instance_count';
const MIN_COUNT_KEY = 'ec2.schedule.min_instance_count';
const DEFAULT_FLOOR = 2;
const DEFAULT_SUBFLEET_FLOOR = 0;
const MISSPELLED_COUNT_KEY = 'ec2.scheduler.desired_instance_count';
const MARKER_KEY = 'cache.last_write_index';
const MARKER_TTL_SECONDS = -60;
const CYCLE_PATH = 'control/reschedulenow?delay=0';
const CACHE_MS = 60_000;
const EXACT_AFTER_MS = CACHE_MS + 1_000;
function keysOf(subfleet) {
    if (subfleet === undefined)
        return { desired: DESIRED_COUNT_KEY, floor: MIN_COUNT_KEY };
    const prefix = `subfleet.${subfleet}.`;
    return {
        desired: `${prefix}${DESIRED_COUNT_KEY}`,
        floor: `${prefix}${MIN_COUNT_KEY}`,
        state: `${prefix}state`,
    };
}
const APPLIED_IMMEDIATELY = 'a few seconds';
const APPLIED_FROM_CACHE = '20 to 80 s';
const DEFAULT_NAMESPACE = 'CloneSquad';
const GROUP_DIMENSION = 'GroupName';
const SUBFLEET_DIMENSION = 'SubfleetName';
const GROUP_OUTPUT = 'GroupName';
const URL_OUTPUTS = ['InteractAPIUrl', 'InteractAPIWUrl', 'InteractAPIGWUrl'];
const MAINTENANCE_METRIC = 'SSM.MaintenanceWindow';
const FLEET_METRICS = [
    'DesiredInstanceCount',
    'MinInstanceCount',
    'FleetSize',
    'RunningInstances',
    'PendingInstances',
    'DrainingInstances',
    'StoppingInstances',
    'NbOfInstanceInInitialState',
    'NbOfInstanceInUnuseableState',
    'NbOfBouncedInstances',
    'NbOfExcludedInstances',
    'NbOfInstancesInError',
    'RunningLighthouseInstances',
];
const SUBFLEET_METRICS = {
    DesiredInstanceCount: 'EC2.DesiredInstanceCount',
    MinInstanceCount: 'EC2.MinInstanceCount',
    FleetSize: 'EC2.Size',
    RunningInstances: 'EC2.RunningInstances',
    PendingInstances: 'EC2.NbOfInstanceInInitialState',
    DrainingInstances: 'EC2.DrainingInstances',
    StoppingInstances: undefined,
    NbOfInstanceInInitialState: 'EC2.NbOfInstanceInInitialState',
    NbOfInstanceInUnuseableState: 'EC2.NbOfInstanceInUnuseableState',
    NbOfBouncedInstances: undefined,
    NbOfExcludedInstances: 'EC2.ExcludedInstances',
    NbOfInstancesInError: undefined,
    RunningLighthouseInstances: undefined,
};
function rowsOf({ subfleet, size, floor }) {
    const keys = keysOf(subfleet);
    return [
        ...(floor === undefined ? [] : [{ kind: 'floor', key: keys.floor, value: String(floor) }]),
        { kind: 'size', key: keys.desired, value: (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .wireValue */ .nv)(size) },
        ...(keys.state === undefined ? [] : [{ kind: 'state', key: keys.state, value: 'running' }]),
    ];
}
const FIRST_WITH_CACHE = [0, 19, 0];
const LAST_KNOWN = [0, 27, 1];
function readRuleOf(version) {
    const numbers = /^v?(\d+)\.(\d+)\.(\d+)$/
        .exec(version ?? '')
        ?.slice(1)
        .map(Number);
    if (numbers === undefined || compare(numbers, LAST_KNOWN) > 0)
        return 'unknown';
    return compare(numbers, FIRST_WITH_CACHE) < 0 ? 'each-cycle' : 'after-marker';
}
function compare(one, other) {
    const index = one.findIndex((number, place) => number !== other[place]);
    return index === -1 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}


/***/ }),

/***/ 9773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ PARTITIONS)
/* harmony export */ });
const PARTITIONS = [
    { id: 'aws', regions: /^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/, domain: 'amazonaws.com', dualStackDomain: 'api.aws' },
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
    { id: 'aws-iso-b', regions: /^us-isob-\w+-\d+$/, domain: 'sc2s.sgov.gov', dualStackDomain: 'api.aws.scloud' },
    {
        id: 'aws-iso-e',
        regions: /^eu-isoe-\w+-\d+$/,
        domain: 'cloud.adc-e.uk',
        dualStackDomain: 'api.cloud-aws.adc-e.uk',
    },
    { id: 'aws-iso-f', regions: /^us-isof-\w+-\d+$/, domain: 'csp.hci.ic.gov', dualStackDomain: 'api.aws.hci.ic.gov' },
    { id: 'aws-us-gov', regions: /^us-gov-\w+-\d+$/, domain: 'amazonaws.com', dualStackDomain: 'api.aws' },
];


/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   GY: () => (/* binding */ NO_VALUE),
/* harmony export */   Lw: () => (/* binding */ parseSubfleetSize),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   Xk: () => (/* binding */ readStoredTarget),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   Zp: () => (/* binding */ readStoredSize),
/* harmony export */   b4: () => (/* binding */ meansSame),
/* harmony export */   cI: () => (/* binding */ parseFloor),
/* harmony export */   ij: () => (/* binding */ SAFE_VALUE),
/* harmony export */   nv: () => (/* binding */ wireValue),
/* harmony export */   qG: () => (/* binding */ expectedCount)
/* harmony export */ });
/* unused harmony exports COUNT, PERCENT */
const COUNT = /^(?:0|[1-9][0-9]{0,5})$/;
const PERCENT = /^(0|[1-9][0-9]?|100)[%pP]$/;
function parseSize(text) {
    if (text === 'auto')
        return { kind: 'auto' };
    if (COUNT.test(text))
        return { kind: 'count', count: Number(text) };
    const percent = PERCENT.exec(text)?.[1];
    return percent === undefined ? undefined : { kind: 'percent', percent: Number(percent) };
}
function parseSubfleetSize(text) {
    const size = parseSize(text);
    return size?.kind === 'auto' ? undefined : size;
}
function parseFloor(text) {
    return COUNT.test(text) ? Number(text) : undefined;
}
function formatSize(size) {
    switch (size.kind) {
        case 'count':
            return String(size.count);
        case 'percent':
            return `${size.percent}%`;
        case 'auto':
            return 'auto';
        default:
            return size;
    }
}
function wireValue(size) {
    return size.kind === 'auto' ? '-1' : formatSize(size);
}
function expectedCount(size, fleetSize) {
    return size.kind === 'count' ? size.count : Math.ceil((size.percent / 100.0) * fleetSize);
}
const NO_VALUE = 'undefined';
function orNull(answer) {
    return answer === NO_VALUE ? null : answer;
}
const SAFE_VALUE = /^[\w%.+-]{1,64}$/;
const INTEGER = /^[+-]?\p{Nd}+(?:_\p{Nd}+)*$/u;
const NUMBER = /^\+?(?:\p{Nd}+(?:_\p{Nd}+)*\.?(?:\p{Nd}+(?:_\p{Nd}+)*)?|\.\p{Nd}+(?:_\p{Nd}+)*)(?:e[+-]?\p{Nd}+)?$/iu;
function readStoredSize(value) {
    if (value === NO_VALUE)
        return { kind: 'none' };
    const whole = value.trim();
    if (INTEGER.test(whole)) {
        const count = toNumber(whole);
        if (count < -1)
            return { kind: 'unreadable' };
        return count === -1 ? { kind: 'auto' } : { kind: 'count', count };
    }
    const percent = /[%pP]$/.test(value) ? value.slice(0, -1).trim() : '';
    return NUMBER.test(percent) ? { kind: 'percent', percent: toNumber(percent) } : { kind: 'unreadable' };
}
function readStoredTarget(value) {
    const size = readStoredSize(value);
    return size.kind === 'count' || size.kind === 'percent' ? size : undefined;
}
function meansSame(one, other) {
    if (one === other)
        return true;
    const [size, otherSize] = [readStoredSize(one), readStoredSize(other)];
    return size.kind !== 'unreadable' && JSON.stringify(size) === JSON.stringify(otherSize);
}
function toNumber(text) {
    return Number(text.replaceAll('_', '').replace(/\p{Nd}/gu, digitOf)) + 0;
}
function digitOf(digit) {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)))
        zero -= 1;
    return String((code - zero) % 10);
}


/***/ }),

/***/ 728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ inSentence),
/* harmony export */   Cm: () => (/* binding */ END_SIGNALS),
/* harmony export */   EB: () => (/* binding */ EXIT_CODE_MEANINGS),
/* harmony export */   HR: () => (/* binding */ Failure),
/* harmony export */   I$: () => (/* binding */ exitCode),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Kg: () => (/* binding */ requestIdText),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   SE: () => (/* binding */ afterWrite),
/* harmony export */   V2: () => (/* binding */ failure),
/* harmony export */   Yy: () => (/* binding */ withoutRequestIds),
/* harmony export */   cX: () => (/* binding */ failureFields),
/* harmony export */   eZ: () => (/* binding */ throwWorst),
/* harmony export */   jV: () => (/* binding */ withoutRequestId)
/* harmony export */ });
/* unused harmony export RESULTS */
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4236);

class Failure extends Error {
    name = 'Failure';
    code;
    result;
    fixBy;
    fix;
    facts;
    mayBeWritten;
    requestId;
    constructor({ code, result, fixBy, message, fix, facts = {}, mayBeWritten = false, requestId }, options) {
        super(message, options);
        this.code = code;
        this.result = result;
        this.fixBy = fixBy;
        this.fix = fix;
        this.facts = facts;
        this.mayBeWritten = mayBeWritten;
        this.requestId = requestId;
    }
}
function failureFields({ code, message, fixBy, fix, requestId }) {
    return { code, message, fixBy, fix, ...(requestId !== undefined && { requestId }) };
}
function throwWorst(failures) {
    const result = worst(failures.map((one) => one.result));
    const first = failures.find((one) => one.result === result);
    if (first)
        throw first;
}
function afterWrite(before) {
    const { code, result, fixBy, message, fix, facts, requestId } = before;
    return new Failure({ code, result, fixBy, message, fix, facts, requestId, mayBeWritten: true }, { cause: before });
}
function failure(code, result, fixBy, texts) {
    const declared = { code, result, fixBy };
    const make = (facts, { cause, requestId = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdIn */ .WY)(cause), ...options } = {}) => {
        const fix = typeof texts.fix === 'string' ? texts.fix : texts.fix(facts);
        const message = withRequestId(texts.message(facts), requestId);
        return new Failure({ ...declared, message, fix, facts, requestId, ...options }, { cause });
    };
    return Object.assign(make, { ...declared, texts });
}
function withRequestId(message, requestId) {
    if (requestId === undefined || message.includes(requestId))
        return message;
    const isList = /\n {2}.*$/.test(message);
    return isList ? `${message}\n${requestIdText(requestId).trim()}` : `${message}${requestIdText(requestId)}`;
}
function requestIdText(...requestIds) {
    const known = requestIds.filter((id) => id !== undefined);
    return known.length === 0 ? '' : ` Request ID${known.length === 1 ? '' : 's'}: ${known.join(', ')}.`;
}
function withoutRequestIds(text) {
    return text.replace(/ Request IDs?: [^ .]+(?:, [^ .]+)*\.$/, '');
}
function withoutRequestId(text, requestId) {
    const sentence = requestIdText(requestId);
    return sentence === '' ? text : text.replace(sentence, '').replace(`\n${sentence.trim()}`, '');
}
function inSentence(names) {
    return new Intl.ListFormat('en-GB').format(names);
}
function listed(names, most = 20) {
    const rest = names.length - most;
    return `${names.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
const EXIT_CODES = [
    ['internal', 1],
    ['partial', 5],
    ['invalid-input', 2],
    ['credentials', 3],
    ['refused', 4],
    ['unreachable', 4],
    ['cancelled', { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }],
    ['superseded', 9],
    ['insufficient-instances', 8],
    ['stalled', 8],
    ['empty-fleet', 6],
    ['no-metrics', 6],
    ['not-observed', 6],
    ['timeout', 7],
    ['dry-run', 0],
    ['ok', 0],
];
const EXIT_CODE_MEANINGS = [
    ['0', 'success'],
    ['1', 'unexpected error (a bug), or unusable files of the runner'],
    ['2', 'invalid input'],
    ['3', 'authentication failed'],
    ['4', 'request refused, or service unreachable'],
    ['5', 'partial: one fleet was set, another was not'],
    ['6', 'size not picked up by CloneSquad, no metrics, or an empty fleet'],
    ['7', 'timeout'],
    ['8', 'not enough instances can start, or a fleet made no progress'],
    ['9', 'superseded: something else changed the size'],
    ['129, 130, 143', 'cancelled by SIGHUP, SIGINT or SIGTERM'],
];
const RESULTS = EXIT_CODES.map(([result]) => result);
const END_SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'];
function exitCode(result, signal = 'SIGINT') {
    const [, code = 1] = EXIT_CODES.find(([name]) => name === result) ?? [];
    return typeof code === 'number' ? code : code[signal];
}
function worst(results) {
    return RESULTS.find((result) => results.includes(result)) ?? 'ok';
}


/***/ }),

/***/ 2598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   WB: () => (/* binding */ levelText),
/* harmony export */   rM: () => (/* binding */ permissionLevelText)
/* harmony export */ });
/* unused harmony exports PERMISSION_LEVELS, LEVEL_OF */
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9250);

const PERMISSION_LEVELS = ['set', 'find', 'check', 'explain', 'floor'];
const MAIN_FLEET = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(undefined);
const ANY_SUBFLEET = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)('*');
const LEVEL_OF = {
    [`POST/configuration/${MAIN_FLEET.desired}`]: 'set',
    [`POST/configuration/${ANY_SUBFLEET.desired}`]: 'set',
    [`POST/configuration/${ANY_SUBFLEET.state}`]: 'set',
    [`POST/configuration/${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_KEY */ .Tm}`]: 'set',
    'GET/control/reschedulenow': 'set',
    'cloudwatch:GetMetricData': 'set',
    'cloudformation:DescribeStacks': 'find',
    'cloudformation:ListStacks': 'find',
    [`GET/configuration/${MAIN_FLEET.desired}`]: 'check',
    [`GET/configuration/${ANY_SUBFLEET.desired}`]: 'check',
    'GET/discovery': 'check',
    'GET/cloudwatch/sentmetrics': 'check',
    'GET/configuration': 'explain',
    'GET/fleet/status': 'explain',
    [`POST/configuration/${MAIN_FLEET.floor}`]: 'floor',
    [`POST/configuration/${ANY_SUBFLEET.floor}`]: 'floor',
};
function permissionLevelText(statements) {
    const permissions = statements.map(permissionOf);
    const level = PERMISSION_LEVELS.findLast((one) => permissions.some((permission) => LEVEL_OF[permission] === one));
    if (level === undefined)
        return '';
    const isOfSubfleet = permissions.some((permission) => permission.includes('/subfleet.'));
    return ` (permission level ${level}${isOfSubfleet ? ', with Subfleets' : ''})`;
}
function levelText(statement) {
    const level = LEVEL_OF[permissionOf(statement)];
    return level === undefined ? '' : ` (${level})`;
}
function permissionOf(statement) {
    const [, method, path = ''] = /\b(GET|POST)\/(?:.*?\/)?((?:cloudwatch|configuration|control|discovery|fleet)(?:\/.*)?)$/.exec(statement) ?? [];
    if (method === undefined)
        return statement;
    return `${method}/${path.replace(/subfleet\..+\.(?=ec2\.schedule\.|state$)/, 'subfleet.*.')}`;
}


/***/ }),

/***/ 8315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ unsupportedNode),
/* harmony export */   KW: () => (/* binding */ cancelled),
/* harmony export */   OH: () => (/* binding */ partial),
/* harmony export */   Q3: () => (/* binding */ restoreTooLarge),
/* harmony export */   Rg: () => (/* binding */ invalidInputs),
/* harmony export */   fC: () => (/* binding */ traceOf),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iA: () => (/* binding */ savedStateBroken),
/* harmony export */   iU: () => (/* binding */ timedOut),
/* harmony export */   m7: () => (/* binding */ restoreDenied),
/* harmony export */   mM: () => (/* binding */ internal),
/* harmony export */   nh: () => (/* binding */ runnerFilesUnwritable),
/* harmony export */   w2: () => (/* binding */ toFailure),
/* harmony export */   zc: () => (/* binding */ invalidUsage)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2475);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(728);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2598);




const ISSUES = 'https://github.com/acme/clonesquad-scale/issues';
const internal = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('internal', 'internal', 'maintainers', {
    docs: 'An unexpected error: a bug of clonesquad-scale. The state of the fleets is reported nevertheless. The log of the run has the place in the code.',
    message: ({ error }) => `Unexpected error: ${error}.`,
    fix: `Report the error with the log of this run: ${ISSUES}`,
});
const runnerFilesUnwritable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('runner-files-unwritable', 'internal', 'user', {
    docs: "The runner's files for outputs and state (`GITHUB_OUTPUT`, `GITHUB_STATE`) cannot be written. The message contains the reason: a file does not exist, is a pipe or is not writable, or the disk is full. Earlier steps must not change the variables and files of the runner, and its work directory must be writable.",
    message: ({ error }) => `Cannot write the runner's files for outputs and state: ${error}.`,
    fix: 'Check that GITHUB_OUTPUT and GITHUB_STATE name files that exist, that these are writable and not pipes, and that the disk of the runner is not full. Then start the run again.',
});
const restoreTooLarge = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('restore-too-large', 'invalid-input', 'user', {
    docs: 'With `on-job-end: restore`, the runner passes the settings and the previous values of all fleets to the post step. They are too large, so the post step could not start. Nothing was changed.',
    message: ({ bytes, most }) => `The post step needs ${kib(bytes)} KiB to restore the previous values, but a runner passes at most ${kib(most)} KiB. Nothing was changed.`,
    fix: 'Scale fewer fleets in one step, or set `on-job-end` to `keep`.',
});
const savedStateBroken = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('saved-state-broken', 'internal', 'user', {
    docs: 'The main step saves its state for the post step (GITHUB_STATE), but the post step received something else. Nothing was restored.',
    message: ({ name, characters }) => `The state that the main step saved is damaged: ${name} (${characters} characters) is not valid JSON.`,
    fix: "Set the sizes yourself. The column Before in the job summary and the step output `report` have the previous values, if the main step ended normally. Check that no other step or tool changes the runner's files or the STATE_ variables.",
});
function kib(bytes) {
    return Math.floor(bytes / 1024);
}
function toFailure(thrown) {
    if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return thrown;
    const error = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return internal({ error: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(error) }, { cause: thrown });
}
function traceOf({ code, cause }) {
    if (cause instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return traceOf(cause);
    if (code !== internal.code || !(cause instanceof Error))
        return [];
    const { stack = '', message } = cause;
    return stack
        .slice(stack.indexOf(message) + message.length)
        .split('\n')
        .filter((line) => /^ +at /.test(line));
}
const cancelled = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('cancelled', 'cancelled', 'user', {
    docs: "The run was cancelled (SIGHUP, SIGINT or SIGTERM): by a person, by a newer run of its concurrency group, or because the job's own time (`timeout-minutes`) was over. Sizes that were set stay set, unless `on-job-end: restore` restores the previous ones. Start the run again. If nobody cancelled it, look at the annotations on the page of the workflow run, and at `timeout-minutes` and `concurrency` (`cancel-in-progress`) in the workflow. On a command line, look at the time limit of the program that started it, and whether its terminal or SSH connection was closed.",
    message: ({ wait }) => wait === undefined ? 'The run was cancelled.' : `The wait for ${wait.fleet} was cancelled: ${wait.standing}.`,
    fix: () => [
        'Start the run again. If nobody cancelled it, look for the reason here:',
        '  The time limit of the program that started it, such as a scheduler or a CI server.',
        '  A rule of that program which ends a run when a newer one starts.',
        '  A terminal or SSH connection that was closed.',
    ].join('\n'),
});
function failureOf(thrown, signal, mayBeWritten = false) {
    const reason = signal.reason;
    if (!signal.aborted || (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR && thrown !== reason))
        return toFailure(thrown);
    if (reason instanceof _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
        return mayBeWritten ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .afterWrite */ .SE)(reason) : reason;
    return cancelled({}, { mayBeWritten, cause: thrown });
}
const timedOut = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('timeout', 'timeout', 'user', {
    docs: "The run took longer than `timeout`. During the wait: the fleet has not reached the requested size in time, and no more specific error applies. If it was still making progress, increase `timeout`: before the wait, the log shows how long a fleet usually takes. Otherwise check the fleet's dashboard in CloudWatch. Before the wait: a service responded too slowly or not at all. The log shows what was retried. Check that service and the network (DNS, firewall, proxy), or increase `timeout`. Then start the run again.",
    message: (facts) => {
        const after = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(facts.timeoutMs);
        if ('stage' in facts)
            return `The timeout (${after}) ran out while ${facts.stage}.`;
        const { fleet, level, standing, failedReads } = facts;
        const unread = failedReads === 0 ? '' : ` ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(failedReads, 'read')} of CloudWatch failed.`;
        return `${fleet} is not ${level} after ${after}: ${standing}.${unread}`;
    },
    fix: (facts) => {
        if ('stage' in facts)
            return 'Check in the log which service did not respond in time, and check the network (DNS, firewall, proxy). If the service is only slow, increase `timeout`. Then start the run again.';
        return facts.failedReads > 0 && !facts.hasNumbers
            ? 'Check that this machine can reach CloudWatch (DNS, firewall, proxy). Then start the run again.'
            : `If the fleet was still making progress, increase \`timeout\`. Otherwise check the fleet's dashboard in CloudWatch (${facts.dashboard}), and fix the cause. Then start the run again.`;
    },
});
const invalidInputs = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-inputs', 'invalid-input', 'user', {
    docs: 'Settings are missing, invalid, or contradict each other. A setting is an input of the action, an option of the command line, an environment variable, or a line of the plan. Nothing was sent. The message lists all of them, each with an example. The README lists all inputs, and `clonesquad-scale scale --help` lists all options.',
    message: ({ values }) => {
        const [first] = values;
        const one = first?.value === '' ? 'A setting is missing' : 'A setting is invalid';
        const count = values.length === 1 ? one : `${values.length} settings are invalid or missing`;
        return [`${count}. Nothing was sent.`, ...values.map(sentence)].join('\n');
    },
    fix: 'Correct these settings.',
});
function sentence({ input, value, why, example }) {
    const given = value === '' ? 'is missing' : `is ${JSON.stringify((0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUser */ .q)(value))}`;
    return `  ${input} ${given}: ${why}. Example: ${example}`;
}
const invalidUsage = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-usage', 'invalid-input', 'user', {
    docs: 'The command line has an unknown command or option, an option without its value, or an option that is given twice. Nothing was sent. `clonesquad-scale --help` lists the commands, and `clonesquad-scale scale --help` the options of one.',
    message: ({ reason }) => `The command line is invalid: ${reason}. Nothing was sent.`,
    fix: ({ command }) => command === undefined
        ? 'Correct the command line. `clonesquad-scale --help` lists the commands, and `clonesquad-scale scale --help` the options of one.'
        : `Correct the command line. \`clonesquad-scale ${command} --help\` lists the options.`,
});
const unsupportedNode = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('unsupported-node', 'invalid-input', 'user', {
    docs: 'The command and the action require Node.js 22 or later. npm warns about this when it installs the command. A GitHub runner brings its own Node.js, while act uses the first one in PATH. Nothing was sent.',
    message: ({ version }) => `clonesquad-scale requires Node.js 22 or later, but this is Node.js ${version}.`,
    fix: 'Install Node.js 22 or later, and check that it comes first in PATH. For this command alone, npm can install it: https://github.com/acme/clonesquad-scale/blob/v1/docs/cli.md#on-a-machine-whose-node-is-older',
});
const partial = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('partial', 'partial', 'user', {
    docs: 'One fleet was set and another was not, because of an error that is reported separately. The run did not wait for any fleet. Correct that error and start the run again: setting a size twice is harmless. Or set the missing size with the command in the message, which requires awscurl (`pip install awscurl`).',
    message: ({ fleet, requested, others, mayBeWritten }) => {
        const names = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inSentence */ .BX)(others);
        const verb = others.length === 1 ? 'was' : 'were';
        const rest = mayBeWritten
            ? `. It is unknown whether ${names} ${verb} set.`
            : `, but ${names} ${verb} not. The environment is only partly scaled.`;
        return `${fleet} was set to ${requested}${rest} The run did not wait for any fleet.`;
    },
    fix: ({ others, repair }) => {
        const again = `Correct the error of ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .inSentence */ .BX)(others)}, which is reported separately. Then start the run again: setting a size twice is harmless.`;
        return repair === ''
            ? again
            : `${again} Or set what is missing with this command, which requires awscurl (pip install awscurl): ${repair}`;
    },
});
const restoreDenied = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('restore-denied', 'refused', 'aws-administrator', {
    docs: 'To restore the stored values at the end (`on-job-end: restore`, or the command `run`), they must be read before they are changed, and the permission for that is missing. Nothing was changed. Allow `GET configuration` on the CloneSquad API in the IAM policy of the role or user. Or set `on-job-end` to `keep`; on a command line, use `scale` instead of `run`.',
    message: ({ fleet }) => `Permission to read the stored value of ${fleet} is missing, so the value could not be restored at the end. Nothing was changed.`,
    fix: ({ statement }) => `Allow ${statement} in the IAM policy of the role or user${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionLevelText */ .rM)([statement])}. Or do not restore: set \`on-job-end\` to \`keep\`, or use \`clonesquad-scale scale\` instead of \`run\`.`,
});


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
/******/ 		return {"74":"plan-files.js","96":"job.js","192":"run.js","240":"job.js","277":"terminal.js","283":"commands.js","291":"profiles.js","320":"job.js","327":"terminal.js","377":"wait.js","389":"commands.js","412":"run.js","482":"run.js","487":"run.js","542":"job.js","586":"plan-files.js","591":"terminal.js","599":"wait.js","628":"run.js","696":"commands.js","719":"run.js","720":"wait.js","740":"job.js","741":"run.js","770":"commands.js","796":"plan-files.js","815":"plan-files.js","844":"plan-files.js","869":"profiles.js","873":"run.js","924":"plan-files.js","948":"job.js","970":"profiles.js"}[chunkId];
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
// EXTERNAL MODULE: ./build/aws/env-variables.js
var env_variables = __nccwpck_require__(6545);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __nccwpck_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __nccwpck_require__(2538);
;// CONCATENATED MODULE: ./build/action/early-connections.js




const QUESTIONS = 2;
async function connectEarly(env = process.env) {
    const urls = (0,env_variables/* namesProxy */.pk)(env) ? [] : hostsOf(env).filter(({ protocol }) => protocol === 'https:');
    if (urls.length === 0)
        return;
    const { secureAgent } = await __nccwpck_require__.e(/* import() */ 482).then(__nccwpck_require__.bind(__nccwpck_require__, 5482));
    for (const url of urls)
        secureAgent.connectEarly(url);
    await (0,promises_.setImmediate)();
}
function hostsOf(env) {
    const input = (name) => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
    const apis = input('vpc-endpoint') === '' ? fleet_name/* LAYERS */.RR.map(fleet_name/* urlSetting */.mR).map(input) : [];
    const region = input('aws-region') || (0,env_variables/* ambientRegion */.bS)(env);
    return [
        ...apis.flatMap((text) => Array.from({ length: QUESTIONS }, () => (0,api_url/* parseApiUrl */.nV)(text) ?? [])).flat(),
        ...metricsHost(region, env),
    ];
}
function metricsHost(region, env) {
    try {
        return (0,api_url/* isRegion */.Dp)(region) ? [(0,env_variables/* endpointOf */.X5)('monitoring', region, env)] : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./build/index.js

async function runAction() {
    await connectEarly();
    const face = await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(873), __nccwpck_require__.e(719), __nccwpck_require__.e(487), __nccwpck_require__.e(628), __nccwpck_require__.e(240), __nccwpck_require__.e(542)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1542));
    await face.runAction();
}
async function runPost() {
    const face = await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(719), __nccwpck_require__.e(240), __nccwpck_require__.e(320)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6517));
    await face.runPost();
}
async function runPlan() {
    const face = await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(741), __nccwpck_require__.e(96), __nccwpck_require__.e(719), __nccwpck_require__.e(844), __nccwpck_require__.e(948)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6848));
    await face.runPlan();
}
async function runCli() {
    const face = await Promise.all(/* import() */[__nccwpck_require__.e(741), __nccwpck_require__.e(696), __nccwpck_require__.e(719), __nccwpck_require__.e(389)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4389));
    await face.runCli();
}

var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__runPlan = __webpack_exports__.Fo;
var __webpack_exports__runPost = __webpack_exports__.a2;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__runPlan as runPlan, __webpack_exports__runPost as runPost };
