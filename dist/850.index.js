export const id = 850;
export const ids = [850];
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
const WITHHELD = '(withheld: it repeats the credentials of its request)';
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
    mayPass = false;
}
class TooLarge extends send/* Unanswered */.XX {
    mayPass = false;
}
class Unsendable extends send/* Unanswered */.XX {
    mayPass = false;
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
function isTunnelRefused(thrown) {
    return external_node_util_.types.isNativeError(thrown) && thrown.name === 'TunnelError';
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
        throw new Unsendable(`${host}: nothing is sent to another machine without TLS (https)`, false, undefined);
    for (const [name, value] of Object.entries(headers)) {
        try {
            (0,external_node_http_.validateHeaderValue)(name, value);
        }
        catch {
            const why = `the header ${name} cannot be sent: a token or key has a line break or another character that does not belong there`;
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
    const text = `${host} answered ${status}, a redirect${to}: redirects are not followed`;
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
    if (UNTRUSTED.test(code))
        return (0,services/* certificateNotTrusted */.iq)({ host, reason: (0,plain_text/* excerpt */.Kb)(message) }, { cause: thrown });
    const isKept = NEVER_SENT.has(code) || NO_TLS.test(code) || isUnwritten(message) || isTunnelRefused(thrown);
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
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   LP: () => (/* binding */ signatureMismatch),
/* harmony export */   Lf: () => (/* binding */ unexpectedResponse),
/* harmony export */   Mo: () => (/* binding */ credentialsExpired),
/* harmony export */   SN: () => (/* binding */ caBundleUnusable),
/* harmony export */   YD: () => (/* binding */ invalidProxy),
/* harmony export */   i0: () => (/* binding */ accessKeyUnknown),
/* harmony export */   iq: () => (/* binding */ certificateNotTrusted),
/* harmony export */   k4: () => (/* binding */ awsRefused),
/* harmony export */   nW: () => (/* binding */ clockSkew),
/* harmony export */   v6: () => (/* binding */ throttled)
/* harmony export */ });
/* harmony import */ var _words_durations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5287);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6626);


const NAMES = {
    aws: 'AWS',
    clonesquad: 'the CloneSquad API',
    github: "GitHub's OIDC token service",
};
function nameOf({ service, action }) {
    return action === undefined ? NAMES[service] : `${NAMES[service]} (${action})`;
}
function consequence({ roleArn }) {
    return roleArn === undefined ? '' : ` The role ${roleArn} was not assumed.`;
}
function refused(request) {
    return `Refused by ${nameOf(request)}: ${request.reason}.`;
}
const UNREACHABLE_FIXES = {
    aws: 'Run it again. If it fails again, check aws-region, and check that this machine can reach AWS (DNS, firewall, proxy).',
    clonesquad: 'Run it again. If it fails again, check the URL of the API, and check that this machine can reach it (DNS, firewall, proxy). For a private API, set vpc-endpoint. If the API is slow, increase request-timeout.',
    github: 'Run it again. If it fails again, check the status of GitHub, and check that this machine can reach GitHub (DNS, firewall, proxy).',
};
const unreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('unreachable', {
    result: 'unreachable',
    explanation: "The CloneSquad API, AWS or GitHub's OIDC token service did not send a usable response: the name does not resolve, nothing listens, a firewall blocks the way, the service is too slow or reports an internal error, or it redirects (redirects are never followed). Run it again, since the error may be transient. If it fails again, check `aws-region` and, if you set them, `frontend-url` and `backend-url`. Check that the machine can reach the host (DNS, firewall, proxy). A private API needs its VPC endpoint (`vpc-endpoint`). A slow API needs a longer `request-timeout`.",
    message: (request) => `No usable response from ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
    fix: ({ service }) => UNREACHABLE_FIXES[service],
});
const throttled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('throttled', {
    result: 'unreachable',
    explanation: "The service throttled the requests: too many programs use the API or the AWS account at the same time. Run it again, and run fewer at the same time (in a workflow: `max-parallel`). For the CloneSquad API, the AWS administrator can also raise the throttling limits of the API's stage or of the account.",
    message: (request) => `Throttled by ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
    fix: ({ service }) => service === 'clonesquad'
        ? "Run it again, and run fewer at the same time. If it fails again, ask the AWS administrator to raise the throttling limits of the API's stage or of the account."
        : 'Run it again, and run fewer at the same time.',
});
const credentialsExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('credentials-expired', {
    result: 'credentials',
    explanation: 'The AWS credentials expired before the run ended, and could not be renewed. Use credentials that outlast the run, or set `role-to-assume`: the session of a role is renewed during the run.',
    message: (request) => `The AWS credentials have expired. ${refused(request)}`,
    fix: () => 'Use credentials that outlast the run, or set role-to-assume: the session of a role is renewed during the run. Then run it again.',
});
const accessKeyUnknown = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('access-key-unknown', {
    result: 'credentials',
    explanation: "AWS does not recognize the access key: it was deleted or mistyped, its session token is missing or belongs to another key, or it belongs to another partition than the region. Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
    message: (request) => `AWS does not recognize the access key or its session token. ${refused(request)}`,
    fix: () => "Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
});
const signatureMismatch = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('signature-mismatch', {
    result: 'credentials',
    explanation: 'The signature of the request is not valid: the secret access key does not belong to the access key ID, or something changed the request on its way. Check that the two belong together, and that no proxy changes requests.',
    message: (request) => `The signature of the request is not valid. ${refused(request)}`,
    fix: () => 'Check that the secret access key belongs to the access key ID, and that no proxy changes requests.',
});
const clockSkew = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('clock-skew', {
    result: 'credentials',
    explanation: "The clock of the machine differs from AWS's clock by more than 5 minutes, so AWS refuses its signatures. A run signs by AWS's clock instead, unless the clocks differ by more than a day. Here, that was not possible or did not help. Set the clock of the machine, and keep it synchronized (NTP).",
    message: ({ skewSeconds, ...request }) => `The clock of this machine is ${skewText(skewSeconds)}. ${refused(request)}`,
    fix: () => 'Set the clock of this machine, and keep it synchronized (NTP). Then run it again.',
});
function skewText(seconds) {
    if (seconds === undefined || seconds === 0)
        return 'wrong';
    return `${(0,_words_durations_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(Math.abs(seconds) * 1000)} ${seconds > 0 ? 'behind' : 'ahead of'} AWS's clock`;
}
const awsRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('aws-refused', {
    result: 'refused',
    fixBy: 'aws-administrator',
    explanation: 'An AWS service refused an action, usually because no policy allows it. Allow the action that the message names. `cloudformation:DescribeStacks` and `cloudformation:ListStacks` are not needed if you set `frontend-url` and `backend-url`.',
    message: ({ action, reason }) => `AWS refused ${action}: ${reason}.`,
    fix: ({ action, reason }) => {
        if (/Validation|InvalidParameter|Malformed/i.test(reason))
            return 'Correct the value that AWS names.';
        return action.startsWith('cloudformation:')
            ? `Allow ${action} in the IAM policy of the role or user. Or set the URLs of the APIs (frontend-url, backend-url): then it is not needed.`
            : `Allow ${action} in the IAM policy of the role or user.`;
    },
});
const UNEXPECTED_FIXES = {
    aws: 'Check what responds in place of AWS: a proxy, or an endpoint that an environment variable such as AWS_ENDPOINT_URL sets.',
    clonesquad: 'Check that this host is the CloneSquad API (frontend-url, backend-url; if omitted, the URLs are discovered), and that no proxy or login page responds in its place.',
    github: 'Check that no proxy or login page between this machine and GitHub responds in its place. Then run it again.',
};
const unexpectedResponse = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('unexpected-response', {
    result: 'refused',
    explanation: "The CloneSquad API, AWS or GitHub's OIDC token service would not send this response. Probably something else responded: a web page, another API, a proxy, or an endpoint that an environment variable sets. The message quotes the response. If its date is wrong, a proxy with a wrong clock has set the date. Check `frontend-url` and `backend-url` if you set them, and check that no proxy or login page responds in place of the service.",
    message: ({ message }) => message,
    fix: ({ service }) => UNEXPECTED_FIXES[service],
});
const certificateNotTrusted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('certificate-not-trusted', {
    result: 'unreachable',
    explanation: 'The certificate of the host is not trusted, so nothing was sent to it. Usually a proxy intercepts TLS, or a private certificate authority has signed the certificate: set `NODE_EXTRA_CA_CERTS` or `AWS_CA_BUNDLE` to a PEM file with the certificate of that authority. If the certificate has expired or belongs to another host, correct the host or the clock of the machine.',
    message: ({ host, reason }) => `The certificate of ${host} is not trusted: ${reason}. Nothing was sent to it.`,
    fix: () => 'If a proxy intercepts TLS or a private certificate authority has signed the certificate, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a PEM file with the certificate of that authority. If the certificate has expired or belongs to another host, correct the host or the clock of this machine.',
});
const caBundleUnusable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('ca-bundle-unusable', {
    result: 'invalid-input',
    explanation: '`AWS_CA_BUNDLE`, or `ca_bundle` in the profile, names a file that cannot be read or that has no PEM certificates, or Node.js is too old to use it. Nothing was sent. Correct the file name, or set `NODE_EXTRA_CA_CERTS` instead, which every Node.js supports.',
    message: ({ file, reason }) => `AWS_CA_BUNDLE (or ca_bundle in the profile) is ${JSON.stringify(file)}, which cannot be used: ${reason}. Nothing was sent.`,
    fix: () => 'Correct the file name, or set NODE_EXTRA_CA_CERTS instead, which every Node.js supports.',
});
const invalidProxy = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('invalid-proxy', {
    result: 'invalid-input',
    explanation: 'The environment variable of a proxy is not the URL of an http or https proxy. Nothing was sent. Set `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` (the lower-case names take precedence) to a URL such as http://proxy.example.com:3128, or unset it. Other kinds of proxy, such as SOCKS, are not supported.',
    message: ({ variable }) => `The environment variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
    fix: ({ variable }) => `Set ${variable} to a URL such as http://proxy.example.com:3128, or unset it.`,
});


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
    mayPass = true;
    constructor(message, mayHaveArrived, cause) {
        super(message, { cause });
        this.mayHaveArrived = mayHaveArrived;
    }
}


/***/ })

};
