export const id = 139;
export const ids = [139];
export const modules = {

/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cl: () => (/* binding */ METADATA_HOSTS),
  GA: () => (/* binding */ TimedOut),
  cv: () => (/* binding */ exchange),
  OI: () => (/* binding */ innermost)
});

// UNUSED EXPORTS: Redirected

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/causes/services.js
var services = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/send.js
var send = __webpack_require__(1924);
;// CONCATENATED MODULE: ./build/aws/echoes.js
const SECRET = /^(?:authorization|proxy-authorization|cookie|x-(?:amz|aws)-[\w-]*(?:token|signature)|webidentitytoken)$/i;
const PIECE = 16;
const STEP = 8;
const WITHHELD = '(withheld: it contains the credentials of the request)';
const SEGMENT = /[^<>"\\]*(?:\\.[^<>"\\]*)*/gs;
function echoFilter(request, isAboutTokens) {
    const secrets = secretsOf(request);
    const hasPiece = (text) => {
        const row = rowOf(decoded(text));
        if (row.length < PIECE)
            return false;
        return secrets
            .map((secret) => (isAboutTokens ? secret.slice(secret.length / 2) : secret))
            .some((secret) => hasPieceOf(piecesOf(secret), row));
    };
    return (text) => {
        const rest = secrets.reduce((shorter, secret) => shorter.replaceAll(secret, '***'), text);
        if (!hasPiece(rest))
            return rest;
        const document = rest.replace(SEGMENT, (segment) => (hasPiece(segment) ? WITHHELD : segment));
        return hasPiece(document) ? WITHHELD : document;
    };
}
function secretsOf({ url, headers, body }) {
    const form = typeof body === 'string' || body === undefined ? body : Buffer.from(body).toString('utf8');
    return [
        ...Object.entries(headers),
        ...url.searchParams,
        ...(form?.includes('WebIdentityToken=') ? new URLSearchParams(form) : []),
    ]
        .filter(([name]) => SECRET.test(name))
        .map(([, value]) => secretIn(value))
        .filter((secret) => secret.length > 8);
}
function secretIn(value) {
    return /\bSignature=(\w+)/.exec(value)?.[1] ?? value.replace(/^(?:Bearer|Basic) /i, '');
}
const ENCODED = /%([0-9a-f]{2})|\\u([0-9a-f]{4})|\\x([0-9a-f]{2})|&#x([0-9a-f]{1,4});|&#(\d{1,5});|&(?:amp|quot|apos|lt|gt);/gi;
function decoded(text, times = 2) {
    const once = text.replace(ENCODED, (sign, ...codes) => {
        const [url, json, script, html, decimal] = codes;
        const hexadecimal = url ?? json ?? script ?? html;
        if (hexadecimal !== undefined)
            return String.fromCharCode(Number.parseInt(hexadecimal, 16));
        if (decimal !== undefined)
            return String.fromCharCode(Number(decimal));
        return sign === '&amp;' ? '&' : ' ';
    });
    return once === text || times === 1 ? once : decoded(once, times - 1);
}
function rowOf(text) {
    return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
}
function hasPieceOf(pieces, row) {
    for (let at = 0; at + PIECE <= row.length; at += 1) {
        if (pieces.has(row.slice(at, at + PIECE)))
            return true;
    }
    return false;
}
const known = new Map();
const MOST_KNOWN = 16;
const SIGNATURE_LENGTH = 64;
function piecesOf(secret) {
    const kept = known.get(secret);
    if (kept !== undefined)
        return kept;
    const bytes = Buffer.from(secret);
    const inBase64 = [0, 1, 2].map((before) => Buffer.concat([Buffer.alloc(before), bytes]).toString('base64'));
    const rows = [secret, ...inBase64, bytes.toString('hex')].map(rowOf);
    const pieces = new Set();
    for (const row of rows.flatMap((one) => [one, one.split('').reverse().join('')])) {
        for (let at = 0; at + PIECE <= row.length; at += STEP)
            pieces.add(row.slice(at, at + PIECE));
    }
    if (known.size === MOST_KNOWN)
        known.clear();
    if (secret.length > SIGNATURE_LENGTH)
        known.set(secret, pieces);
    return pieces;
}

// EXTERNAL MODULE: ./build/aws/transport.js
var transport = __webpack_require__(8135);
;// CONCATENATED MODULE: ./build/aws/http.js









const ANSWER_BYTES = 1024 * 1024;
class Redirected extends send/* Unanswered */.XX {
    isTransient = false;
}
class TooLarge extends send/* Unanswered */.XX {
    isTransient = false;
}
class Unsendable extends send/* Unanswered */.XX {
    isTransient = false;
}
class TimedOut extends send/* Unanswered */.XX {
}
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);
function tunnelErrorOf(thrown) {
    const isTunnel = external_node_util_.types.isNativeError(thrown) && thrown.name === 'TunnelError';
    return isTunnel && 'proxy' in thrown && typeof thrown.proxy === 'string'
        ? { proxy: thrown.proxy }
        : undefined;
}
const NO_TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;
const UNTRUSTED = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;
async function exchange(request, { requestMs, answerBytes = ANSWER_BYTES, isAboutTokens = false }, signal) {
    signal.throwIfAborted();
    const { url } = request;
    const limit = new AbortController();
    const onAbort = () => limit.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => limit.abort(), requestMs);
    try {
        requireSendable(request);
        const answer = await (0,transport/* transport */.et)(request, limit.signal);
        const { status } = answer;
        const filter = echoFilter(request, isAboutTokens && (0,send/* isSuccess */.oJ)(answer));
        const headers = new Map([...answer.headers].map(([name, text]) => [name, filter(text)]));
        if (isRedirect(status))
            throw redirected(url, { ...answer, headers });
        const body = await readBounded(url, answer, answerBytes);
        await (0,promises_.setImmediate)();
        return { status, headers, body: filter(body) };
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof send/* Unanswered */.XX)
            throw thrown;
        if (limit.signal.aborted)
            throw new TimedOut(`${url.host} did not answer within ${requestMs / 1000} s`, true, thrown);
        throw unanswered(url, thrown);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
const METADATA_HOSTS = [
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    '[fd00:ec2::254]',
    '[fd00:ec2::23]',
];
function requireSendable({ url, headers }) {
    const { host } = url;
    if ((0,api_url/* isClearText */.bV)(url) && !METADATA_HOSTS.includes(url.hostname))
        throw new Unsendable(`${host}: requests to other machines require TLS (https)`, false, undefined);
    for (const [name, value] of Object.entries(headers)) {
        try {
            (0,external_node_http_.validateHeaderValue)(name, value);
        }
        catch {
            const why = `cannot send the header ${name}, because its token or key contains a line break or another invalid character`;
            throw new Unsendable(`${host}: ${why}`, false, undefined);
        }
    }
}
function isRedirect(status) {
    return status >= 300 && status <= 399 && status !== 304;
}
function redirected({ host }, { status, headers, discard }) {
    discard();
    const target = headers.get('location') ?? '';
    const to = URL.canParse(target) ? ` to ${new URL(target).host}` : '';
    const text = `${host} answered ${status}, a redirect${to}, which is not followed`;
    return new Redirected(text, true, undefined);
}
async function readBounded({ host }, { body }, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.byteLength;
        if (size > limit) {
            throw new TooLarge(`${host}: the answer is larger than ${limit} bytes`, true, undefined);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function unanswered({ host, hostname }, thrown) {
    const { code, message } = innermost(thrown);
    const tunnel = tunnelErrorOf(thrown);
    if (UNTRUSTED.test(code))
        return (0,services/* certificateNotTrusted */.iq)({ host: tunnel?.proxy ?? host, reason: (0,plain_text/* excerpt */.Kb)(message) }, { cause: thrown });
    const isKept = NEVER_SENT.has(code) || NO_TLS.test(code) || isUnwritten(message) || tunnel !== undefined;
    const text = message.includes(hostname) ? message : `${host}: ${message}`;
    return new send/* Unanswered */.XX((0,plain_text/* excerpt */.Kb)(text), !isKept, thrown);
}
function isUnwritten(message) {
    return message.startsWith('write EPROTO');
}
function innermost(thrown) {
    if (!external_node_util_.types.isNativeError(thrown))
        return { code: '', message: String(thrown) };
    if (external_node_util_.types.isNativeError(thrown.cause))
        return innermost(thrown.cause);
    const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
    const parts = 'errors' in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
    const message = thrown.message || (parts.length > 0 ? innermost(parts[0]).message : code);
    return { code, message };
}


/***/ }),

/***/ 8135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ transport),
/* harmony export */   hD: () => (/* binding */ routeBy),
/* harmony export */   ob: () => (/* binding */ direct)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);

const direct = async ({ protocol }) => ({
    agent: protocol === 'https:' ? (await __webpack_require__.e(/* import() */ 521).then(__webpack_require__.bind(__webpack_require__, 9521))).secureAgent : node_http__WEBPACK_IMPORTED_MODULE_0__.globalAgent,
});
let router = direct;
function routeBy(other) {
    router = other;
}
async function transport({ method, url, headers, body }, signal) {
    const { headers: more, ...route } = await router(url);
    const { promise, resolve, reject } = Promise.withResolvers();
    const options = { method, headers: { ...headers, ...more }, signal, during: signal, ...route };
    const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, options, (incoming) => {
        const { statusCode: status = 0, headers: given } = incoming;
        const lines = Object.entries(given).map(([name, value = '']) => [name, [value].flat().join(', ')]);
        resolve({ status, headers: new Map(lines), body: incoming, discard: () => incoming.destroy() });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
    return promise;
}


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ awsKeyExpired),
/* harmony export */   Eq: () => (/* binding */ awsThrottled),
/* harmony export */   JL: () => (/* binding */ awsKeyRefused),
/* harmony export */   M0: () => (/* binding */ awsPagesEndless),
/* harmony export */   SN: () => (/* binding */ caBundleUnusable),
/* harmony export */   Sw: () => (/* binding */ awsUnreachable),
/* harmony export */   gD: () => (/* binding */ proxyMalformed),
/* harmony export */   iq: () => (/* binding */ certificateNotTrusted),
/* harmony export */   k4: () => (/* binding */ awsRefused),
/* harmony export */   kn: () => (/* binding */ awsClock)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);

const AUTHOR = 'user';
const ADMINISTRATOR = 'aws-administrator';
const RUNNER = 'user';
const awsKeyExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-key-expired', {
    result: 'credentials',
    fixBy: AUTHOR,
    explanation: 'The credentials ended before the run did, and nothing could renew them. Give role-to-assume, by which they are renewed in time, or get credentials that last longer.',
    message: ({ action, reason }) => `The AWS credentials have expired: AWS refused ${action} (${reason}).`,
    fix: () => 'Give role-to-assume, by which they are renewed in time, or get credentials that last longer. Then run it again.',
});
const awsKeyRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-key-refused', {
    result: 'credentials',
    fixBy: AUTHOR,
    explanation: 'AWS does not know the access key, or the secret or the session token is not the one of it. See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of aws-region (aws, aws-cn, aws-us-gov, …).',
    message: ({ action, reason }) => `AWS does not accept the credentials for ${action} (${reason}).`,
    fix: () => 'See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of aws-region (aws, aws-cn, aws-us-gov, …).',
});
const awsClock = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-clock', {
    result: 'credentials',
    fixBy: RUNNER,
    explanation: "The clock of the machine is more than five minutes off, and signing by AWS's clock did not help. Set the clock of the machine, and keep it right by NTP.",
    message: ({ action, reason }) => `The clock of this machine is wrong: AWS refused ${action} (${reason}).`,
    fix: () => 'Set the clock of this machine, and keep it right by NTP. Then run it again.',
});
const awsRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-refused', {
    result: 'refused',
    fixBy: ADMINISTRATOR,
    explanation: "A service of AWS refused an action. Usually the role's policy does not allow it: allow the action that the message names. cloudformation:DescribeStacks and cloudformation:ListStacks are not needed where frontend-url and backend-url are given.",
    message: ({ action, reason }) => `AWS refused ${action} (${reason}).`,
    fix: ({ action, reason }) => {
        if (/Validation|InvalidParameter|Malformed/i.test(reason))
            return 'Mend what AWS names in brackets.';
        return action.startsWith('cloudformation:')
            ? `Allow ${action} in the role's policy, or give frontend-url and backend-url, by which nothing need be looked up.`
            : `Allow ${action} in the role's policy.`;
    },
});
const awsThrottled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-throttled', {
    result: 'unreachable',
    fixBy: RUNNER,
    explanation: 'A service of AWS throttled every attempt: too many programs of the account ask at the same time. Run it again, and let fewer run at once (in a workflow: max-parallel).',
    message: ({ action, reason }) => `AWS throttled every attempt at ${action} (${reason}).`,
    fix: () => 'Run it again, and let fewer run at once.',
});
const awsUnreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-unreachable', {
    result: 'unreachable',
    fixBy: RUNNER,
    explanation: 'A service of AWS gave no answer, or only errors that may pass, to several attempts. Run it again; if that does not help, see that aws-region names a region, and that the machine has a way to AWS (DNS, firewall, proxy).',
    message: ({ action, reason }) => `AWS gave no usable answer to ${action} (${reason}).`,
    fix: () => 'Run it again. If that does not help, see that aws-region names a region, and that this machine has a way to AWS (DNS, firewall, proxy).',
});
const certificateNotTrusted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('certificate-not-trusted', {
    result: 'unreachable',
    fixBy: RUNNER,
    explanation: 'What answered has a certificate that is not trusted, so nothing was sent to it. Usually a proxy opens TLS, or the host has a certificate of a private authority: set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a file with the certificate of that authority, in PEM. If the certificate has expired or is of another host, correct the host, or the clock of the machine.',
    message: ({ host, reason }) => `The certificate of ${host} is not trusted: ${reason}. Nothing was sent there.`,
    fix: () => 'If a proxy opens TLS, or the authority is a private one, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a file with its certificate, in PEM. If the certificate has expired or is of another host, correct that, or the clock of this machine.',
});
const caBundleUnusable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('ca-bundle-unusable', {
    result: 'invalid-input',
    fixBy: RUNNER,
    explanation: 'AWS_CA_BUNDLE, or ca_bundle of the profile, names a file that cannot be read or has no certificates in PEM, or Node.js is too old to use it. Nothing was sent. Correct it, or set NODE_EXTRA_CA_CERTS in its place, which every Node.js takes.',
    message: ({ file, reason }) => `AWS_CA_BUNDLE (or ca_bundle of the profile) is ${JSON.stringify(file)}, which cannot be used: ${reason}. Nothing was sent.`,
    fix: () => 'Correct it, or set NODE_EXTRA_CA_CERTS in its place, which every Node.js takes.',
});
const awsPagesEndless = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-pages-endless', {
    result: 'unreachable',
    fixBy: RUNNER,
    explanation: 'The pages of an answer of AWS do not end: a page leads back to an earlier one, or there are more pages than any account has. AWS does not answer like this. Check what answers in its place: a proxy, or an endpoint that a variable such as AWS_ENDPOINT_URL names.',
    message: ({ action, pages, isRepeated }) => isRepeated
        ? `The answer to ${action} has no end: page ${pages} leads back to an earlier page.`
        : `The answer to ${action} has more than ${pages} pages, which is the most that is read.`,
    fix: () => 'Check what answers in place of AWS: a proxy, or an endpoint that a variable such as AWS_ENDPOINT_URL names.',
});
const proxyMalformed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('proxy-malformed', {
    result: 'invalid-input',
    fixBy: RUNNER,
    explanation: 'A variable of a proxy names no http or https proxy. Nothing was sent. Set HTTPS_PROXY, HTTP_PROXY or ALL_PROXY (or its lower case, which goes before) to a URL as http://proxy.example.com:3128, or unset it. Other kinds of proxy, as SOCKS, are not supported.',
    message: ({ variable }) => `The variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
    fix: ({ variable }) => `Set ${variable} to a URL as http://proxy.example.com:3128, or unset it.`,
});


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendSummary: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var _aws_http_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2908);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8046);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4890);



function appendSummary(markdown, path, terminal) {
    try {
        (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .appendToFile */ .WZ)(path, `${markdown}\n`);
    }
    catch (thrown) {
        terminal.warning(`The summary could not be written: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)((0,_aws_http_js__WEBPACK_IMPORTED_MODULE_0__/* .innermost */ .OI)(thrown).message)}.`);
    }
}


/***/ }),

/***/ 4890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ isPipe),
/* harmony export */   WZ: () => (/* binding */ appendToFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const NONBLOCK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
function readRegularFile(path, mostBytes) {
    const { O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    return withFile(path, O_RDONLY, (file) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stats.isDirectory())
            throw new Error('it is a directory');
        if (!stats.isFile())
            throw new Error('it is a pipe or a device, not a file');
        if (stats.size > mostBytes)
            throw new Error(`it is larger than ${mostBytes} bytes`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    });
}
function appendToFile(path, text) {
    const { O_APPEND, O_CREAT, O_WRONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    const bytes = Buffer.from(text);
    withFile(path, O_APPEND | O_CREAT | O_WRONLY, (file) => {
        const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, bytes);
        if (written < bytes.length)
            throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
    });
}
function isPipe(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFIFO() ?? false;
}
function withFile(path, flags, act) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags | NONBLOCK);
    try {
        return act(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ dateOf),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   oJ: () => (/* binding */ isSuccess)
/* harmony export */ });
function isSuccess({ status }) {
    return status >= 200 && status <= 299;
}
function dateOf({ headers }) {
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : date;
}
class Unanswered extends Error {
    name = 'Unanswered';
    mayHaveArrived;
    isTransient = true;
    constructor(message, mayHaveArrived, cause) {
        super(message, { cause });
        this.mayHaveArrived = mayHaveArrived;
    }
}


/***/ })

};
