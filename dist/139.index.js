export const id = 139;
export const ids = [139];
export const modules = {

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ TimedOut),
/* harmony export */   OI: () => (/* binding */ innermost),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* unused harmony export Redirected */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _causes_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3121);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8046);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1924);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8135);







const ANSWER_BYTES = 1024 * 1024;
class Redirected extends _send_js__WEBPACK_IMPORTED_MODULE_4__/* .Unanswered */ .XX {
    mayPass = false;
}
class TooLarge extends _send_js__WEBPACK_IMPORTED_MODULE_4__/* .Unanswered */ .XX {
    mayPass = false;
}
class Unsendable extends _send_js__WEBPACK_IMPORTED_MODULE_4__/* .Unanswered */ .XX {
    mayPass = false;
}
class TimedOut extends _send_js__WEBPACK_IMPORTED_MODULE_4__/* .Unanswered */ .XX {
}
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
const NO_TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;
const UNTRUSTED = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;
async function exchange(request, { requestMs, answerBytes = ANSWER_BYTES }, signal) {
    signal.throwIfAborted();
    const { url } = request;
    const limit = new AbortController();
    const onAbort = () => limit.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => limit.abort(), requestMs);
    try {
        requireSendable(request);
        const answer = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_5__/* .transport */ .et)(request, limit.signal);
        const { status, headers } = answer;
        if (isRedirect(status))
            throw redirected(url, answer);
        const body = await readBounded(url, answer, answerBytes);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        return { status, headers, body: withoutEcho(body, request) };
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof _send_js__WEBPACK_IMPORTED_MODULE_4__/* .Unanswered */ .XX)
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
function requireSendable({ url: { host }, headers }) {
    for (const [name, value] of Object.entries(headers)) {
        try {
            (0,node_http__WEBPACK_IMPORTED_MODULE_0__.validateHeaderValue)(name, value);
        }
        catch {
            const why = `the header ${name} cannot be sent: a token or key has a line break or another character that does not belong there`;
            throw new Unsendable(`${host}: ${why}`, false, undefined);
        }
    }
}
function secretsOf({ headers, body }) {
    const values = Object.entries(headers).flatMap(([name, value]) => {
        if (/^x-amz-security-token$/i.test(name))
            return [value];
        return /^authorization$/i.test(name) && /^Bearer /i.test(value) ? [value.slice(7)] : [];
    });
    const form = typeof body === 'string' || body === undefined ? body : Buffer.from(body).toString('utf8');
    const token = form?.includes('WebIdentityToken=')
        ? new URLSearchParams(form).get('WebIdentityToken')
        : null;
    return [...values, ...(token === null ? [] : [token])].filter((secret) => secret.length > 8);
}
function withoutEcho(body, request) {
    const secrets = secretsOf(request);
    const rest = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), body);
    const runs = secrets.flatMap((secret) => secret.slice(secret.length / 2).match(/[A-Za-z0-9]{12,}/g) ?? []);
    return runs.some((run) => rest.includes(run))
        ? '(an answer that repeats the credentials of its request)'
        : rest;
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
function unanswered({ host }, thrown) {
    const { code, message } = innermost(thrown);
    if (UNTRUSTED.test(code))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateNotTrusted */ .iq)({ host, reason: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .Kb)(message) }, { cause: thrown });
    const isKept = NEVER_SENT.has(code) || NO_TLS.test(code) || isUnwritten(message) || isTunnelRefused(message);
    return new _send_js__WEBPACK_IMPORTED_MODULE_4__/* .Unanswered */ .XX(`${host}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .excerpt */ .Kb)(message)}`, !isKept, thrown);
}
function isUnwritten(message) {
    return message.startsWith('write EPROTO');
}
function isTunnelRefused(message) {
    return /^Proxy response|HTTP Tunneling/i.test(message);
}
function innermost(thrown) {
    if (!node_util__WEBPACK_IMPORTED_MODULE_2__.types.isNativeError(thrown))
        return { code: '', message: String(thrown) };
    if (node_util__WEBPACK_IMPORTED_MODULE_2__.types.isNativeError(thrown.cause))
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
/* harmony export */   ij: () => (/* binding */ sendBy),
/* harmony export */   uh: () => (/* binding */ onceSent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);

const direct = async (wanted, signal) => {
    const { method, url, headers, body } = wanted;
    const isSecure = url.protocol === 'https:';
    const agent = isSecure ? (await __webpack_require__.e(/* import() */ 521).then(__webpack_require__.bind(__webpack_require__, 9521))).secureAgent : node_http__WEBPACK_IMPORTED_MODULE_0__.globalAgent;
    const { promise, resolve, reject } = Promise.withResolvers();
    const outgoing = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.request)(url, { method, headers, signal, agent }, (incoming) => {
        const { statusCode: status = 0, headers: given } = incoming;
        const lines = Object.entries(given).map(([name, value = '']) => [name, [value].flat().join(', ')]);
        resolve({ status, headers: new Map(lines), body: incoming, discard: () => incoming.destroy() });
    });
    outgoing.once('error', reject);
    outgoing.end(body, tellSent);
    return promise;
};
let current = direct;
const waiting = [];
function tellSent() {
    for (const tell of waiting.splice(0))
        tell();
}
function onceSent() {
    return new Promise((resolve) => waiting.push(resolve));
}
const transport = (request, signal) => current(request, signal);
function sendBy(other) {
    current = other;
}


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ awsKeyExpired),
/* harmony export */   Eq: () => (/* binding */ awsThrottled),
/* harmony export */   JL: () => (/* binding */ awsKeyRefused),
/* harmony export */   SN: () => (/* binding */ caBundleUnusable),
/* harmony export */   Sw: () => (/* binding */ awsUnreachable),
/* harmony export */   gD: () => (/* binding */ proxyMalformed),
/* harmony export */   iq: () => (/* binding */ certificateNotTrusted),
/* harmony export */   k4: () => (/* binding */ awsRefused),
/* harmony export */   kn: () => (/* binding */ awsClock),
/* harmony export */   uR: () => (/* binding */ proxyUnsupported)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);

const AUTHOR = 'the author of the workflow';
const ADMINISTRATOR = 'the administrator of the AWS account';
const RUNNER = 'whoever runs the job';
const awsKeyExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-key-expired', {
    result: 'credentials',
    owner: AUTHOR,
    about: 'The credentials ended before the run did, and nothing could renew them. Give role-to-assume, by which they are renewed in time, or get credentials that last longer.',
    what: ({ action, reason }) => `The AWS credentials have expired: AWS refused ${action} (${reason}).`,
    fix: () => 'Give role-to-assume, by which they are renewed in time, or get credentials that last longer. Then run it again.',
});
const awsKeyRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-key-refused', {
    result: 'credentials',
    owner: AUTHOR,
    about: 'AWS does not know the access key, or the secret or the session token is not the one of it. See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of aws-region (aws, aws-cn, aws-us-gov, …).',
    what: ({ action, reason }) => `AWS does not accept the credentials for ${action} (${reason}).`,
    fix: () => 'See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of aws-region (aws, aws-cn, aws-us-gov, …).',
});
const awsClock = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-clock', {
    result: 'credentials',
    owner: RUNNER,
    about: "The clock of the machine is more than five minutes off, and signing by AWS's clock did not help. Set the clock of the machine, and keep it right by NTP.",
    what: ({ action, reason }) => `The clock of this machine is wrong: AWS refused ${action} (${reason}).`,
    fix: () => 'Set the clock of this machine, and keep it right by NTP. Then run it again.',
});
const awsRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-refused', {
    result: 'refused',
    owner: ADMINISTRATOR,
    about: "A service of AWS refused an action. Usually the role's policy does not allow it: allow the action that the message names. cloudformation:DescribeStacks and cloudformation:ListStacks are not needed where frontend-url and backend-url are given.",
    what: ({ action, reason }) => `AWS refused ${action} (${reason}).`,
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
    owner: RUNNER,
    about: 'A service of AWS throttled every attempt: too many programs of the account ask at the same time. Run it again, and let fewer run at once (in a workflow: max-parallel).',
    what: ({ action, reason }) => `AWS throttled every attempt at ${action} (${reason}).`,
    fix: () => 'Run it again, and let fewer run at once.',
});
const awsUnreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-unreachable', {
    result: 'unreachable',
    owner: RUNNER,
    about: 'A service of AWS gave no answer, or only errors that may pass, to several attempts. Run it again; if that does not help, see that aws-region names a region, and that the machine has a way to AWS (DNS, firewall, proxy).',
    what: ({ action, reason }) => `AWS gave no usable answer to ${action} (${reason}).`,
    fix: () => 'Run it again. If that does not help, see that aws-region names a region, and that this machine has a way to AWS (DNS, firewall, proxy).',
});
const certificateNotTrusted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('certificate-not-trusted', {
    result: 'unreachable',
    owner: RUNNER,
    about: 'What answered has a certificate that is not trusted, so nothing was sent to it. Usually a proxy opens TLS, or the host has a certificate of a private authority: set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a file with the certificate of that authority, in PEM. If the certificate has expired or is of another host, correct the host, or the clock of the machine.',
    what: ({ host, reason }) => `The certificate of ${host} is not trusted: ${reason}. Nothing was sent there.`,
    fix: () => 'If a proxy opens TLS, or the authority is a private one, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a file with its certificate, in PEM. If the certificate has expired or is of another host, correct that, or the clock of this machine.',
});
const caBundleUnusable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('ca-bundle-unusable', {
    result: 'invalid-input',
    owner: RUNNER,
    about: 'AWS_CA_BUNDLE, or ca_bundle of the profile, names a file that cannot be read or has no certificates in PEM, or Node.js is too old to use it. Nothing was sent. Correct it, or set NODE_EXTRA_CA_CERTS in its place, which every Node.js takes.',
    what: ({ file, reason }) => `AWS_CA_BUNDLE (or ca_bundle of the profile) is ${JSON.stringify(file)}, which cannot be used: ${reason}. Nothing was sent.`,
    fix: () => 'Correct it, or set NODE_EXTRA_CA_CERTS in its place, which every Node.js takes.',
});
const proxyMalformed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('proxy-malformed', {
    result: 'invalid-input',
    owner: RUNNER,
    about: 'A variable of a proxy names no http or https proxy. Nothing was sent. Set HTTPS_PROXY, HTTP_PROXY or ALL_PROXY (or its lower case, which goes before) to a URL as http://proxy.example.com:3128, or unset it. Other kinds of proxy, as SOCKS, are not supported.',
    what: ({ variable }) => `The variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
    fix: ({ variable }) => `Set ${variable} to a URL as http://proxy.example.com:3128, or unset it.`,
});
const proxyUnsupported = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('proxy-unsupported', {
    result: 'invalid-input',
    owner: RUNNER,
    about: 'A proxy is set, and this version of Node.js could not be made to use it. Nothing was sent. Use a runner whose Node.js is 24.14 or later, or unset HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.',
    what: ({ runtime, reason }) => `A proxy is set, which Node.js ${runtime} could not be made to use (${reason}). Nothing was sent.`,
    fix: () => 'Use a runner whose Node.js is 24.14 or later, or unset HTTPS_PROXY, HTTP_PROXY and ALL_PROXY.',
});


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   appendSummary: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _aws_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4832);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8046);



function appendSummary(markdown, path, terminal) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(path, `${markdown}\n`);
    }
    catch (thrown) {
        terminal.warning(`The summary could not be written: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)((0,_aws_http_js__WEBPACK_IMPORTED_MODULE_1__/* .innermost */ .OI)(thrown).message)}.`);
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
