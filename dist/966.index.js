export const id = 966;
export const ids = [966];
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
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);


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
const unreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('unreachable', {
    result: 'unreachable',
    explanation: "The CloneSquad API, AWS or GitHub's OIDC token service did not send a usable response: the name does not resolve, nothing listens, a firewall blocks the way, the service is too slow or reports an internal error, or it redirects (redirects are never followed). Run it again, since the error may be transient. If it fails again, check `aws-region` and, if you set them, `frontend-url` and `backend-url`. Check that the machine can reach the host (DNS, firewall, proxy). A private API needs its VPC endpoint (`vpc-endpoint`). A slow API needs a longer `request-timeout`.",
    message: (request) => `No usable response from ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
    fix: ({ service }) => UNREACHABLE_FIXES[service],
});
const throttled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('throttled', {
    result: 'unreachable',
    explanation: "The service throttled the requests: too many programs use the API or the AWS account at the same time. Run it again, and run fewer at the same time (in a workflow: `max-parallel`). For the CloneSquad API, the AWS administrator can also raise the throttling limits of the API's stage or of the account.",
    message: (request) => `Throttled by ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
    fix: ({ service }) => service === 'clonesquad'
        ? "Run it again, and run fewer at the same time. If it fails again, ask the AWS administrator to raise the throttling limits of the API's stage or of the account."
        : 'Run it again, and run fewer at the same time.',
});
const credentialsExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('credentials-expired', {
    result: 'credentials',
    explanation: 'The AWS credentials expired before the run ended, and could not be renewed. Use credentials that outlast the run, or set `role-to-assume`: the session of a role is renewed during the run.',
    message: (request) => `The AWS credentials have expired. ${refused(request)}`,
    fix: () => 'Use credentials that outlast the run, or set role-to-assume: the session of a role is renewed during the run. Then run it again.',
});
const accessKeyUnknown = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('access-key-unknown', {
    result: 'credentials',
    explanation: "AWS does not recognize the access key: it was deleted or mistyped, its session token is missing or belongs to another key, or it belongs to another partition than the region. Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
    message: (request) => `AWS does not recognize the access key or its session token. ${refused(request)}`,
    fix: () => "Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
});
const signatureMismatch = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('signature-mismatch', {
    result: 'credentials',
    explanation: 'The signature of the request is not valid: the secret access key does not belong to the access key ID, or something changed the request on its way. Check that the two belong together, and that no proxy changes requests.',
    message: (request) => `The signature of the request is not valid. ${refused(request)}`,
    fix: () => 'Check that the secret access key belongs to the access key ID, and that no proxy changes requests.',
});
const clockSkew = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('clock-skew', {
    result: 'credentials',
    explanation: "The clock of the machine differs from AWS's clock by more than 5 minutes, so AWS refuses its signatures. A run signs by AWS's clock instead, unless the clocks differ by more than a day. Here, that was not possible or did not help. Set the clock of the machine, and keep it synchronized (NTP).",
    message: ({ skewSeconds, ...request }) => `The clock of this machine is ${skewText(skewSeconds)}. ${refused(request)}`,
    fix: () => 'Set the clock of this machine, and keep it synchronized (NTP). Then run it again.',
});
function skewText(seconds) {
    if (seconds === undefined || seconds === 0)
        return 'wrong';
    return `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(Math.abs(seconds) * 1000)} ${seconds > 0 ? 'behind' : 'ahead of'} AWS's clock`;
}
const awsRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-refused', {
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
const unexpectedResponse = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('unexpected-response', {
    result: 'refused',
    explanation: "The CloneSquad API, AWS or GitHub's OIDC token service would not send this response. Probably something else responded: a web page, another API, a proxy, or an endpoint that an environment variable sets. The message quotes the response. If its date is wrong, a proxy with a wrong clock has set the date. Check `frontend-url` and `backend-url` if you set them, and check that no proxy or login page responds in place of the service.",
    message: ({ message }) => message,
    fix: ({ service }) => UNEXPECTED_FIXES[service],
});
const certificateNotTrusted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('certificate-not-trusted', {
    result: 'unreachable',
    explanation: 'The certificate of the host is not trusted, so nothing was sent to it. Usually a proxy intercepts TLS, or a private certificate authority has signed the certificate: set `NODE_EXTRA_CA_CERTS` or `AWS_CA_BUNDLE` to a PEM file with the certificate of that authority. If the certificate has expired or belongs to another host, correct the host or the clock of the machine.',
    message: ({ host, reason }) => `The certificate of ${host} is not trusted: ${reason}. Nothing was sent to it.`,
    fix: () => 'If a proxy intercepts TLS or a private certificate authority has signed the certificate, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a PEM file with the certificate of that authority. If the certificate has expired or belongs to another host, correct the host or the clock of this machine.',
});
const caBundleUnusable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('ca-bundle-unusable', {
    result: 'invalid-input',
    explanation: '`AWS_CA_BUNDLE`, or `ca_bundle` in the profile, names a file that cannot be read or that has no PEM certificates, or Node.js is too old to use it. Nothing was sent. Correct the file name, or set `NODE_EXTRA_CA_CERTS` instead, which every Node.js supports.',
    message: ({ file, reason }) => `AWS_CA_BUNDLE (or ca_bundle in the profile) is ${JSON.stringify(file)}, which cannot be used: ${reason}. Nothing was sent.`,
    fix: () => 'Correct the file name, or set NODE_EXTRA_CA_CERTS instead, which every Node.js supports.',
});
const invalidProxy = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('invalid-proxy', {
    result: 'invalid-input',
    explanation: 'The environment variable of a proxy is not the URL of an http or https proxy. Nothing was sent. Set `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` (the lower-case names take precedence) to a URL such as http://proxy.example.com:3128, or unset it. Other kinds of proxy, such as SOCKS, are not supported.',
    message: ({ variable }) => `The environment variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
    fix: ({ variable }) => `Set ${variable} to a URL such as http://proxy.example.com:3128, or unset it.`,
});


/***/ }),

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g8: () => (/* binding */ BinTrail),
/* harmony export */   hQ: () => (/* binding */ areDisjoint),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   r4: () => (/* binding */ BIN_MS),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
const BIN_MS = 60_000;
function isExact(bounds) {
    return bounds.low === bounds.high;
}
function areDisjoint(one, other) {
    return one.high < other.low || other.high < one.low;
}
const NONE = [];
const MOST_SAMPLES = 600;
class BinTrail {
    #confirmed = NONE;
    #base;
    #provisional = NONE;
    #latest;
    read(statistics) {
        if (this.#latest !== undefined && isAlike(this.#latest, statistics))
            return this.#confirm(this.#latest);
        const known = this.#base?.sampleCount ?? 0;
        const { sampleCount } = statistics;
        if (!Number.isInteger(sampleCount) || sampleCount < known || sampleCount > MOST_SAMPLES)
            return false;
        const arrived = arrivedSince(this.#base, statistics);
        if (arrived === undefined)
            return false;
        this.#latest = statistics;
        this.#provisional = arrived;
        return true;
    }
    #confirm(latest) {
        if (this.#base === latest)
            return false;
        this.#confirmed = joined(this.#confirmed, this.#provisional);
        this.#provisional = NONE;
        this.#base = latest;
        return true;
    }
    get length() {
        return this.#confirmed.length + this.#provisional.length;
    }
    get confirmed() {
        return this.#confirmed.length;
    }
    at(position) {
        return this.#confirmed[position] ?? this.#provisional[position - this.#confirmed.length];
    }
}
function isAlike(one, other) {
    return (one.sampleCount === other.sampleCount &&
        one.sum === other.sum &&
        one.minimum === other.minimum &&
        one.maximum === other.maximum);
}
function joined(one, other) {
    if (one.length === 0)
        return other;
    return other.length === 0 ? one : [...one, ...other];
}
function arrivedSince(base, read) {
    const { minimum, maximum } = read;
    const isWhole = [read.sum, minimum, maximum].every((value) => Number.isSafeInteger(value) && value >= 0);
    const hasShrunk = base !== undefined && (minimum > base.minimum || maximum < base.maximum);
    if (!isWhole || minimum > maximum || hasShrunk)
        return undefined;
    const count = read.sampleCount - (base?.sampleCount ?? 0);
    const extremes = new Set([
        ...(base === undefined || minimum < base.minimum ? [minimum] : []),
        ...(base === undefined || maximum > base.maximum ? [maximum] : []),
    ]);
    const others = count - extremes.size;
    const sum = read.sum - (base?.sum ?? 0);
    const sumOfOthers = [...extremes].reduce((rest, value) => rest - value, sum);
    if (others < 0 || sumOfOthers < others * minimum || sumOfOthers > others * maximum)
        return undefined;
    const low = Math.max(minimum, sum - (count - 1) * maximum);
    const high = Math.min(maximum, sum - (count - 1) * minimum);
    return count === 0 ? NONE : samplesAlike(count, low, high);
}
const EXACT = Array.from({ length: 256 }, (_, value) => ({ low: value, high: value }));
function exactly(value) {
    return EXACT[value] ?? { low: value, high: value };
}
const EXACTLY = [1, 2, 3].map((count) => EXACT.map((bounds) => Array.from({ length: count }, () => bounds)));
function samplesAlike(count, low, high) {
    const shared = low === high ? EXACTLY[count - 1]?.[low] : undefined;
    if (shared !== undefined)
        return shared;
    const bounds = { low, high };
    return Array.from({ length: count }, () => bounds);
}


/***/ }),

/***/ 7797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ CycleHistory),
/* harmony export */   b$: () => (/* binding */ DECISIVE_METRICS),
/* harmony export */   z: () => (/* binding */ isDecisive)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4320);


const DESCRIPTIVE_METRICS = [
    'NbOfInstancesInError',
    'RunningLighthouseInstances',
];
const DECISIVE_METRICS = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEET_METRICS */ .jz.filter((metric) => !DESCRIPTIVE_METRICS.some((descriptive) => descriptive === metric));
class CycleHistory {
    #bins = new Map();
    read(bins, at, isHistory) {
        for (const [start, metrics] of bins) {
            const bin = this.#bins.get(start) ?? { trails: new Map(), seen: [], cycles: undefined };
            this.#bins.set(start, bin);
            for (const [metric, statistics] of metrics) {
                const trail = bin.trails.get(metric) ?? new _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BinTrail */ .g8();
                bin.trails.set(metric, trail);
                if (trail.read(statistics))
                    bin.cycles = undefined;
            }
            const whole = wholeCycles(bin.trails);
            while (bin.seen.length < whole)
                bin.seen.push({ seenAt: at, isHistory });
        }
    }
    cycles() {
        const bins = [...this.#bins].sort(([one], [other]) => one - other);
        return bins.flatMap(([start, bin]) => {
            bin.cycles ??= cyclesOf(start, bin);
            return bin.cycles;
        });
    }
    missingMetrics() {
        const arrived = new Set([...this.#bins.values()].flatMap(({ trails }) => [...trails.keys()]));
        return arrived.size === 0 ? [] : DECISIVE_METRICS.filter((metric) => !arrived.has(metric));
    }
}
function cyclesOf(bin, { trails, seen }) {
    const confirmed = Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.confirmed ?? 0));
    return seen.slice(0, wholeCycles(trails)).flatMap((first, position) => {
        const values = valuesAt(trails, position);
        return isDecisive(values) ? [{ bin, position, ...first, isConfirmed: position < confirmed, values }] : [];
    });
}
function valuesAt(trails, position) {
    const values = {};
    for (const metric of _names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEET_METRICS */ .jz) {
        const bounds = trails.get(metric)?.at(position);
        if (bounds !== undefined)
            values[metric] = bounds;
    }
    return values;
}
function isDecisive(values) {
    return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}
function wholeCycles(trails) {
    return Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.length ?? 0));
}


/***/ }),

/***/ 229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ LEVELS),
/* harmony export */   N: () => (/* binding */ isLevel)
/* harmony export */ });
const LEVELS = ['observed', 'running', 'ready', 'settled'];
function isLevel(word) {
    return LEVELS.some((level) => level === word);
}


/***/ }),

/***/ 4320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MISTAKEN_COUNT_KEY),
/* harmony export */   B2: () => (/* binding */ SUBFLEET_METRICS),
/* harmony export */   CL: () => (/* binding */ MARKER_TTL_SECONDS),
/* harmony export */   JE: () => (/* binding */ DESIRED_COUNT_KEY),
/* harmony export */   L5: () => (/* binding */ CYCLE_PATH),
/* harmony export */   NX: () => (/* binding */ GROUP_DIMENSION),
/* harmony export */   Qj: () => (/* binding */ GROUP_OUTPUT),
/* harmony export */   Tm: () => (/* binding */ MARKER_KEY),
/* harmony export */   UH: () => (/* binding */ SUBFLEET_DIMENSION),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   fH: () => (/* binding */ MAINTENANCE_METRIC),
/* harmony export */   jz: () => (/* binding */ FLEET_METRICS),
/* harmony export */   kq: () => (/* binding */ EXACT_AFTER_MS),
/* harmony export */   oQ: () => (/* binding */ DEFAULT_NAMESPACE),
/* harmony export */   wo: () => (/* binding */ CACHE_MS),
/* harmony export */   xn: () => (/* binding */ URL_OUTPUTS)
/* harmony export */ });
/* unused harmony export MIN_COUNT_KEY */
const DESIRED_COUNT_KEY = 'ec2.schedule.desired_instance_count';
const MIN_COUNT_KEY = 'ec2.schedule.min_instance_count';
const MISTAKEN_COUNT_KEY = 'ec2.scheduler.desired_instance_count';
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


/***/ }),

/***/ 471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ parseSize),
/* harmony export */   Lw: () => (/* binding */ parseSubfleetSize),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   cI: () => (/* binding */ parseFloor),
/* harmony export */   nv: () => (/* binding */ wireValue),
/* harmony export */   qG: () => (/* binding */ expectedCount)
/* harmony export */ });
/* unused harmony exports COUNT, PERCENT, A_SIZE, A_SUBFLEET_SIZE */
const COUNT = /^(?:0|[1-9][0-9]{0,5})$/;
const PERCENT = /^(0|[1-9][0-9]?|100)[%pP]$/;
const A_SIZE = 'a size is a whole number (4), a whole percentage from 0% to 100% (50% or 50p), or auto';
const A_SUBFLEET_SIZE = 'the size of a subfleet is a whole number (4) or a whole percentage from 0% to 100% (50% or 50p)';
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


/***/ }),

/***/ 491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GY: () => (/* binding */ NO_VALUE),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   Xk: () => (/* binding */ readStoredTarget),
/* harmony export */   Zp: () => (/* binding */ readStoredSize),
/* harmony export */   b4: () => (/* binding */ meansSame)
/* harmony export */ });
const NO_VALUE = 'undefined';
function orNull(answer) {
    return answer === NO_VALUE ? null : answer;
}
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

/***/ 2935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const LONGEST_MS = 2 ** 31 - 1;
const STARTED_AT = Date.now();
const STARTED = performance.now();
const sleep = async (milliseconds, signal) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch((thrown) => {
        if (!signal.aborted)
            throw thrown;
    });
};
const systemClock = {
    now: () => STARTED_AT + Math.floor(performance.now() - STARTED),
    random: () => Math.random(),
    sleep,
    after: (milliseconds, ring) => {
        const timer = setTimeout(ring, Math.min(milliseconds, LONGEST_MS));
        return () => clearTimeout(timer);
    },
};


/***/ }),

/***/ 1349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ fixLine),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   qo: () => (/* binding */ stateLine)
/* harmony export */ });
/* unused harmony export FIXERS */
const PAGE = 'https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md';
const FIXERS = {
    'aws-administrator': 'the AWS administrator',
    'clonesquad-operator': 'the CloneSquad operator',
    maintainers: 'the maintainers of clonesquad-scale',
};
function fixLine({ fixBy, fix }) {
    const who = fixBy === undefined || fixBy === 'user' ? '' : ` (${FIXERS[fixBy]})`;
    return `Fix${who}: ${fix}`;
}
function stateLine(finalState) {
    return `State: ${finalState}`;
}
function moreLine(...codes) {
    return `More: ${codes.map((code) => `${PAGE}#${code}`).join(' ')}`;
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


/***/ }),

/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   F0: () => (/* binding */ ACCOUNT_IDS),
/* harmony export */   Fo: () => (/* binding */ SWITCH),
/* harmony export */   H$: () => (/* binding */ API_URL),
/* harmony export */   M0: () => (/* binding */ ENVIRONMENT),
/* harmony export */   Nc: () => (/* binding */ SUBFLEET_SIZE),
/* harmony export */   Rt: () => (/* binding */ GROUP_TEMPLATE),
/* harmony export */   SK: () => (/* binding */ SIZE),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   _G: () => (/* binding */ VPC_ENDPOINT),
/* harmony export */   jv: () => (/* binding */ FLOOR),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pW: () => (/* binding */ SESSION_SECONDS),
/* harmony export */   xG: () => (/* binding */ ROLE_ARN),
/* harmony export */   z0: () => (/* binding */ SESSION_NAME)
/* harmony export */ });
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9773);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3110);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5316);





function formatOf(placeholder, parse, use, example) {
    return { placeholder, parse, use, example };
}
function matching(pattern) {
    return (text) => (pattern.test(text) ? text : undefined);
}
function choice(...words) {
    const parse = (text) => words.find((word) => word === text);
    const quoted = words.map((word) => `\`${word}\``);
    const use = `use ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
    return { ...formatOf(words.join('|'), parse, use, words.at(-1) ?? words[0]), choices: words };
}
const SWITCH = { ...choice('false', 'true'), placeholder: '' };
function duration(least, most, example) {
    const [leastMs = 0, mostMs = 0] = [least, most].map(_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9);
    const parse = (text) => {
        const ms = (0,_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E9)(text);
        return ms !== undefined && ms >= leastMs && ms <= mostMs ? ms : undefined;
    };
    const use = `use a duration from ${least} to ${most}, written like \`90s\`, \`20m\`, \`2h\` or \`1h30m\``;
    return { ...formatOf('duration', parse, use, example), range: [least, most] };
}
function anyText(placeholder, example) {
    return formatOf(placeholder, (any) => any, 'use any text', example);
}
const ENVIRONMENT = formatOf('names', matching(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_), `use ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME_IN_WORDS */ .sc}`, 'perf1');
const SIZE = formatOf('size', _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSize */ .DB, 'use a whole number (`4`), a whole percentage from 0% to 100% (`50%` or `50p`), or `auto`', '4');
const SUBFLEET_SIZE = formatOf('size', _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSubfleetSize */ .Lw, 'use a whole number (`4`) or a whole percentage from 0% to 100% (`50%` or `50p`)', '4');
const FLOOR = formatOf('number', _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFloor */ .cI, 'use a whole number of instances', '0');
const API_URL = formatOf('url', _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV, 'use an `https` URL without user, query and fragment', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleApiUrl */ .m8)());
const VPC_ENDPOINT = formatOf('host', _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVpcEndpoint */ .Gp, 'use the DNS name of an interface VPC endpoint for API Gateway', (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleVpcEndpoint */ .VG)());
const REGION = formatOf('region', (name) => ((0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegion */ .Dp)(name) ? name : undefined), 'use the name of an AWS region', 'eu-west-1');
const ROLE_ARN = formatOf('arn', parseRoleArn, 'use the ARN of an IAM role', 'arn:aws:iam::111122223333:role/clonesquad-scale');
function parseRoleArn(arn) {
    const partition = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/.exec(arn)?.[1];
    return _clonesquad_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS */ .S.some(({ id }) => id === partition) ? arn : undefined;
}
const SESSION_NAME = formatOf('name', matching(/^[\w+=,.@-]{2,64}$/), 'use 2 to 64 letters, digits or characters of `_+=,.@-`', 'clonesquad-scale-perf1');
const SESSION_SECONDS = {
    ...formatOf('seconds', parseSessionSeconds, 'use a number of seconds from 900 to 43200', '3600'),
    range: ['900', '43200'],
};
function parseSessionSeconds(digits) {
    const seconds = /^\d{3,5}$/.test(digits) ? Number(digits) : 0;
    return seconds >= 900 && seconds <= 43_200 ? seconds : undefined;
}
const ACCOUNT_IDS = formatOf('ids', parseAccountIds, 'use account IDs of 12 digits, separated by commas or spaces', '111122223333, 444455556666');
function parseAccountIds(list) {
    const ids = list.split(/[\s,]+/).filter((part) => part !== '');
    return ids.length > 0 && ids.every((id) => /^\d{12}$/.test(id)) ? ids : undefined;
}
const NAMESPACE = formatOf('name', matching(/^[\w./#:-]{1,255}$/), 'use 1 to 255 letters, digits or characters of `./#:_-`', 'CloneSquad');
const GROUP_TEMPLATE = formatOf('template', matching(/^(?:[A-Za-z0-9_-]|\{env\}|\{layer\})+$/), 'use letters, digits, `-`, `_` and the placeholders `{env}` and `{layer}`', '{env}-{layer}');


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   y9: () => (/* binding */ isCommand),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony export meaningOf */
/* harmony import */ var _clonesquad_goal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(229);
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2728);



const COMMANDS = ['status', 'wait', 'doctor', 'scale'];
function from(first) {
    return COMMANDS.slice(COMMANDS.indexOf(first));
}
const PLAN_PLACES = ['plan input', 'plan show'];
const TABLE = {
    env: {
        group: 'Environment and sizes',
        where: ['input', ...PLAN_PLACES, ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .ENVIRONMENT */ .M0,
        description: 'Environment name, for example `perf1`. Its fleets are the CloneSquad groups `<env>-frontend` and `<env>-backend`, unless `group-name` is set.',
        descriptions: {
            option: 'Environment name, for example `perf1`. With a plan: names and patterns, separated by commas, for example `perf1,qa*`. If omitted with `activity`, all environments of the plan.',
            selection: 'Environment names and patterns, separated by commas, for example `perf1,qa*`. If omitted, all environments of the plan.',
        },
    },
    frontend: {
        group: 'Environment and sizes',
        where: ['input', ...from('wait')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE */ .SK,
        description: "Size of the frontend fleet: a number of instances (`4`), a percentage of the fleet (`50%`, or `50p` where `%` has a meaning of its own, as in a crontab), or `auto` for CloneSquad's autoscaler. If neither `frontend` nor `activity` sets a size, the fleet is skipped.",
    },
    backend: {
        group: 'Environment and sizes',
        where: ['input', ...from('wait')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE */ .SK,
        description: 'Size of the backend fleet, in the same format as `frontend`. Scaling requires the size of at least one fleet.',
    },
    size: {
        group: 'Environment and sizes',
        where: from('wait'),
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SIZE */ .SK,
        description: 'Size of another layer (`cache=2`) or of a subfleet (`backend/workers=3`). Repeatable.',
        isList: true,
    },
    floor: {
        group: 'Environment and sizes',
        where: ['input', 'key', ...from('doctor')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOOR */ .jv,
        description: "Minimum number of running instances (`ec2.schedule.min_instance_count`), set together with the sizes, for example `0`. With CloneSquad's default of 2, a fleet of size 0 or 1 still runs 2 instances. Requires permission to write that key. If omitted, the minimum is not changed.",
    },
    ttl: {
        group: 'Environment and sizes',
        where: ['input', 'key', ...from('doctor')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('3m', '720h', '2h'),
        description: 'Time after which CloneSquad removes the sizes from its configuration, for example `2h`. Must be longer than `timeout`, unless `wait-for` is `none`. If omitted, the sizes stay.',
    },
    'apply-immediately': {
        group: 'Environment and sizes',
        where: ['input', 'key', 'scale'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('true', 'false'),
        description: 'Whether CloneSquad applies the sizes within 1 s instead of up to 75 s: `true` or `false`. Requires permission for `POST configuration/cache.last_write_index` and `GET control/reschedulenow`; without it, the sizes are applied later.',
        default: 'true',
    },
    'on-job-end': {
        group: 'Environment and sizes',
        where: ['input', 'key'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('keep', 'restore'),
        description: '`keep` the sizes when the job ends, or `restore` the previous ones unless something else has changed them since. `restore` requires permission to read them.',
        default: 'keep',
    },
    'dry-run': {
        group: 'Environment and sizes',
        where: ['input', 'scale'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCH */ .Fo,
        description: 'Validate and read everything, print the requests that would be sent, change nothing.',
        default: 'false',
    },
    plan: {
        group: 'Plan',
        where: ['input', ...PLAN_PLACES, 'plan validate', ...from('status')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)('file', 'clonesquad-plan.yml'),
        description: 'Path to the plan file. It is read if `plan` or `activity` is set. Settings that are given directly override the plan.',
        descriptions: { selection: 'Path to the plan file.' },
        default: 'clonesquad-plan.yml',
    },
    activity: {
        group: 'Plan',
        where: ['input', ...PLAN_PLACES, ...from('status')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)('name', 'performance'),
        description: 'Activity in the plan, for example `performance`. It provides the sizes and settings that are not given directly.',
        descriptions: { selection: 'Activity in the plan, for example `performance`.' },
    },
    'wait-for': {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: { ...(0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('none', ..._clonesquad_goal_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVELS */ .A), placeholder: 'level', example: 'ready' },
        description: 'How far to wait: `none`, `observed` (CloneSquad has picked up the size), `running` (all instances are running), `ready` (warm-up is complete) or `settled` (no instance is left to stop).',
        default: 'ready',
    },
    timeout: {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '24h', '20m'),
        description: 'Maximum time of the run, from authentication to the end of the wait, for example `90s`, `20m` or `1h30m`. Retries stop at this limit too.',
        default: '20m',
    },
    'observe-timeout': {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '24h', '4m'),
        description: 'Fail if CloneSquad does not pick up the size within this time.',
        default: '4m',
    },
    'stall-timeout': {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '24h', '8m'),
        description: 'Fail if a fleet makes no progress for this long.',
        default: '8m',
    },
    'poll-interval': {
        group: 'Waiting',
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '5m', '10s'),
        description: 'Time between two checks of the fleets.',
        default: '10s',
    },
    'if-insufficient-instances': {
        group: 'Waiting',
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)('fail', 'accept'),
        description: 'What to do if fewer instances can start than requested: `fail`, or `accept`, which succeeds with a warning when all instances that can start have reached the level of `wait-for`. At least one must be able to start.',
        default: 'fail',
    },
    'aws-region': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .REGION */ .Zg,
        description: 'AWS region of the fleets, for example `eu-west-1`. If omitted, `AWS_REGION`, `AWS_DEFAULT_REGION`, or the region in the API URLs.',
    },
    'role-to-assume': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .ROLE_ARN */ .xG,
        description: 'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. On a GitHub runner, the role is assumed with OIDC, which requires `permissions: id-token: write` in the job; elsewhere, with the available AWS credentials. If omitted, the available credentials are used directly.',
        descriptions: {
            option: 'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. The role is assumed with the available AWS credentials or, in GitHub Actions, with OIDC. If omitted, the available credentials are used directly.',
        },
    },
    'role-session-name': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SESSION_NAME */ .z0,
        description: 'Name of the role session, as CloudTrail shows it. If omitted, `clonesquad-scale-<env>-<run>`, where `<run>` identifies the run, for example `4242-1` for the first attempt of run 4242 in GitHub Actions.',
    },
    'role-duration-seconds': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SESSION_SECONDS */ .pW,
        description: 'Duration of the role session in seconds. A longer wait renews the session.',
        default: '3600',
    },
    audience: {
        group: 'AWS',
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)('text', 'sts.amazonaws.com'),
        description: "Audience of GitHub's OIDC token.",
        default: 'sts.amazonaws.com',
    },
    'allowed-account-ids': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .ACCOUNT_IDS */ .F0,
        description: 'AWS account IDs that may be used, separated by commas, for example `111122223333,444455556666`. A role or credentials of another account are rejected. If omitted, all accounts are allowed.',
    },
    'group-name': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .GROUP_TEMPLATE */ .Rt,
        description: 'Template for the GroupNames of the fleets, with the placeholders `{env}` and `{layer}`, for example `acme-{env}-{layer}`.',
        default: '{env}-{layer}',
    },
    'frontend-url': {
        group: 'AWS',
        where: ['input', ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .API_URL */ .H$,
        description: `URL of the frontend's CloneSquad API, for example \`${_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .API_URL */ .H$.example}\`. The stage \`v1/\` is optional. If omitted, the URL is discovered from CloudFormation stack outputs.`,
    },
    'backend-url': {
        group: 'AWS',
        where: ['input', ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .API_URL */ .H$,
        description: "URL of the backend's CloneSquad API, in the same format as `frontend-url`. If omitted, the URL is discovered from CloudFormation stack outputs.",
    },
    url: {
        group: 'AWS',
        where: from('status'),
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .API_URL */ .H$,
        description: "URL of another layer's CloneSquad API (`cache=https://…`). Repeatable.",
        isList: true,
    },
    'vpc-endpoint': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .VPC_ENDPOINT */ ._G,
        description: `DNS name of the interface VPC endpoint for private APIs, for example \`${_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .VPC_ENDPOINT */ ._G.example}\`. Not needed if the endpoint has private DNS.`,
    },
    'metrics-namespace': {
        group: 'AWS',
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .NAMESPACE */ .CU,
        description: "CloudWatch namespace of CloneSquad's metrics.",
        default: _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_NAMESPACE */ .oQ,
    },
    'request-timeout': {
        group: 'AWS',
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)('1s', '10m', '10s'),
        description: 'Maximum time of one request. Transient errors are retried, with pauses that grow up to this time.',
        default: '10s',
    },
    watch: {
        group: 'Output',
        where: ['status'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCH */ .Fo,
        description: 'Repeat every `poll-interval` until Ctrl-C. With `json`, print one line each time.',
    },
    json: {
        group: 'Output',
        where: ['plan show', ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCH */ .Fo,
        description: 'Print the result as one line of JSON (see report.schema.json) instead of a table.',
        descriptions: { selection: 'Print one line of JSON instead of a table.' },
    },
    'summary-file': {
        group: 'Output',
        where: ['wait', 'scale'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)('path', 'summary.md'),
        description: 'Append a summary in Markdown to this file.',
    },
    matrix: {
        group: 'Output',
        where: ['plan show'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_1__/* .SWITCH */ .Fo,
        description: 'Print one line of JSON for `strategy.matrix` in GitHub Actions. Requires `activity`.',
    },
};
const EVERYWHERE = ['input', 'key', ...COMMANDS];
const SETTINGS = Object.entries(TABLE).map(([name, { where = EVERYWHERE, ...entry }]) => ({ name, where, ...entry }));
function settingsOf(place) {
    return SETTINGS.filter(({ where }) => where.includes(place));
}
function setting(name) {
    return { name, ...TABLE[name] };
}
const NAMED = new RegExp(`\`(${Object.keys(TABLE).join('|')})\``, 'g');
function isCommand(place) {
    return place !== 'input' && place !== 'plan input' && place !== 'key';
}
function meaningOf({ description, descriptions, format: { range } }, place) {
    const isSelection = place === 'plan input' || place === 'plan show' || place === 'plan validate';
    const own = (isSelection && descriptions?.selection) || (isCommand(place) && descriptions?.option) || description;
    const bounded = range === undefined ? own : `${own} Range: \`${range[0]}\` to \`${range[1]}\`.`;
    return isCommand(place) ? bounded.replace(NAMED, '`--$1`') : bounded;
}
function descriptionOf(described, place) {
    const { default: written, format } = described;
    const meaning = meaningOf(described, place);
    const isSwitch = format.placeholder === '' && isCommand(place);
    return written === undefined || isSwitch ? meaning : `${meaning} Default: \`${written}\`.`;
}


/***/ }),

/***/ 3111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Qj: () => (/* binding */ spellKey),
/* harmony export */   rC: () => (/* binding */ textSource),
/* harmony export */   vi: () => (/* binding */ withFloorOfAll)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5316);

function spellKey(name) {
    return { name, example: (value) => `${name}: ${value.startsWith('{') ? `"${value}"` : value}` };
}
function firstOf(...sources) {
    return (name) => {
        for (const source of sources) {
            const given = source(name);
            if (given !== undefined)
                return given;
        }
        return undefined;
    };
}
function withFloorOfAll(source) {
    return (name) => source(name.endsWith(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOOR_SUFFIX */ .xl) ? 'floor' : name);
}
function textSource(read, spell) {
    return (name) => {
        const text = read(name) ?? '';
        return text === '' ? undefined : { text, spelling: spell(name) };
    };
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ userAgentOf),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
const VERSION = '0.1.0';
function userAgentOf(runUrl) {
    return `clonesquad-scale/${VERSION}${runUrl ? ` (+${runUrl})` : ''}`;
}


/***/ })

};
