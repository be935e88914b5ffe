export const id = 205;
export const ids = [205];
export const modules = {

/***/ 8127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   Y4: () => (/* binding */ keyFailure),
/* harmony export */   Yc: () => (/* binding */ isErrorNamed),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   rY: () => (/* binding */ SKEW_MESSAGE),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _causes_services_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3121);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8046);
// What an error of the AWS SDK means for a run.



/** Names of errors that say that a session has ended. */
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException']);
/** Names of errors that say that the date of the signature is too far from AWS's. */
const SKEWED = new Set(['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed']);
/** Names of errors that say that a key is not known, or is not the one of the signature. */
const KEY_REFUSED = new Set([
    'AuthFailure',
    'IncompleteSignature',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidSignatureException',
    'InvalidToken',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
]);
/** Whether a thrown value is an SDK error of one of these names. */
function isErrorNamed(thrown, ...names) {
    return thrown instanceof Error && names.includes(thrown.name);
}
/** Whether the service itself answered, and refused for good: not throttling, no fault of its own. */
function isRefusal(thrown) {
    const status = statusOf(thrown);
    return status !== undefined && status >= 400 && status < 500 && !isThrottling(thrown);
}
/** Whether the service wants fewer requests. */
function isThrottling(thrown) {
    const isNamedSo = thrown instanceof Error && /Throttl|TooManyRequests|LimitExceeded|SlowDown/.test(thrown.name);
    return isNamedSo || statusOf(thrown) === 429;
}
/** Whether the answer was none of AWS's, as that of a proxy: the SDK could not read it. */
function isForeign(thrown) {
    return (thrown instanceof Error &&
        ['Error', 'SyntaxError', 'TypeError', 'Unknown', 'UnknownError'].includes(thrown.name));
}
/** What a service or the way to it said, on one line: an answer's own with its name. */
function reasonOf(thrown) {
    if (!(thrown instanceof Error))
        return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(String(thrown));
    const status = statusOf(thrown);
    if (status !== undefined && isForeign(thrown))
        return `an answer ${status} in another form than AWS's`;
    const message = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(thrown.message);
    return statusOf(thrown) === undefined ? message : `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(thrown.name)}: ${message}`;
}
/** The failure that an SDK error stands for, once the SDK has given up; rethrows a Failure, and the signal's reason. */
function awsFailure(thrown, action, signal) {
    signal.throwIfAborted();
    if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
        return thrown;
    const facts = { action, reason: reasonOf(thrown) };
    const options = { cause: thrown };
    if (isThrottling(thrown))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_0__/* .awsThrottled */ .Eq)(facts, options);
    if (!isRefusal(thrown) || isForeign(thrown))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_0__/* .awsUnreachable */ .Sw)(facts, options);
    return keyFailure(thrown, action) ?? (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRefused */ .k4)(facts, options);
}
/** The failure of a refusal that is about the key and not about what it may do; `undefined` for any other. */
function keyFailure(thrown, action) {
    if (!(thrown instanceof Error))
        return undefined;
    const facts = { action, reason: reasonOf(thrown) };
    const options = { cause: thrown };
    // The name is the same for a wrong secret and for a wrong clock.
    const isSkewed = SKEWED.has(thrown.name) || SKEW_MESSAGE.test(thrown.message);
    if (isSkewed)
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_0__/* .awsClock */ .kn)(facts, options);
    if (EXPIRED.has(thrown.name))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_0__/* .awsKeyExpired */ .E4)(facts, options);
    return KEY_REFUSED.has(thrown.name) ? (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_0__/* .awsKeyRefused */ .JL)(facts, options) : undefined;
}
/** What AWS says of a signature whose date is more than five minutes off. */
const SKEW_MESSAGE = /Signature expired|Signature not yet current/;
function statusOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null || !('$metadata' in thrown))
        return undefined;
    const metadata = thrown.$metadata;
    if (typeof metadata !== 'object' || metadata === null || !('httpStatusCode' in metadata))
        return undefined;
    return typeof metadata.httpStatusCode === 'number' ? metadata.httpStatusCode : undefined;
}


/***/ }),

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ TimedOut),
/* harmony export */   OI: () => (/* binding */ innermost),
/* harmony export */   cv: () => (/* binding */ exchange)
/* harmony export */ });
/* unused harmony export Redirected */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8046);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);
// The one way out: every request of this program goes through here, is never redirected, and is bounded in time and size.



/** CloneSquad's whole configuration has some 60 KB. */
const ANSWER_BYTES = 1024 * 1024;
/** The answer was a redirect: following it would hand tokens to another host, and asking again would lead there again. */
class Redirected extends _send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .X {
    mayPass = false;
}
/** The answer was larger than what is read, and would be so again. */
class TooLarge extends _send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .X {
    mayPass = false;
}
/** The request could not even be put together. */
class Unsendable extends _send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .X {
    mayPass = false;
}
/** No (whole) answer came within the time that a request may take. */
class TimedOut extends _send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .X {
}
/** Failures before anything was sent. */
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_CONNECT_TIMEOUT',
]);
/** TLS that could not be agreed on. */
const NO_TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;
/** Sends a request and reads its answer, whatever its status; throws {@link Unanswered}, or the signal's reason. */
async function exchange(request, { requestMs, answerBytes = ANSWER_BYTES }, signal) {
    signal.throwIfAborted();
    const { url } = request;
    const limit = new AbortController();
    const onAbort = () => limit.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => limit.abort(), requestMs);
    try {
        const response = await send(request, limit.signal);
        const { status, headers } = response;
        if (isRedirect(status))
            throw await redirected(url, response);
        const body = await readBounded(url, response, answerBytes);
        return { status, headers, body: withoutEcho(body, request) };
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof _send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .X)
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
async function send({ method, url, headers, body }, signal) {
    // `manual` follows nothing, as `error` does, and still tells where the answer pointed.
    const options = { method, headers: headersOf(url, headers), redirect: 'manual', signal };
    return fetch(url, body === undefined ? options : { ...options, body });
}
/** A header that cannot be sent is told of without its text: it may be a secret that was pasted with a line break. */
function headersOf({ host }, headers) {
    const made = new Headers();
    for (const [name, value] of Object.entries(headers)) {
        try {
            made.set(name, value);
        }
        catch {
            const why = `the header ${name} cannot be sent: a token or key has a line break or another character that does not belong there`;
            throw new Unsendable(`${host}: ${why}`, false, undefined);
        }
    }
    return made;
}
/** What authorised a request and must stay a secret: a signature is good for one request only, and none. */
function secretsOf({ headers, body }) {
    const values = Object.entries(headers).flatMap(([name, value]) => {
        if (/^x-amz-security-token$/i.test(name))
            return [value];
        return /^authorization$/i.test(name) && /^Bearer /i.test(value) ? [value.slice(7)] : [];
    });
    const form = typeof body === 'string' || body === undefined ? body : Buffer.from(body).toString('utf8');
    const token = form === undefined ? null : new URLSearchParams(form).get('WebIdentityToken');
    return [...values, ...(token === null ? [] : [token])].filter((secret) => secret.length > 8);
}
/**
 * An answer that repeats what authorised its request must not bring that into a log. Where it does so in another
 * encoding, which is known by the runs of letters that every encoding leaves, all of it is withheld. Tokens of one kind
 * begin alike, so only the second half of one is looked for.
 */
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
async function redirected({ host }, response) {
    await response.body?.cancel();
    const target = response.headers.get('location') ?? '';
    const to = URL.canParse(target) ? ` to ${new URL(target).host}` : '';
    const text = `${host} answered ${response.status}, a redirect${to}: redirects are not followed`;
    return new Redirected(text, true, undefined);
}
async function readBounded({ host }, response, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
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
    const isLost = !NEVER_SENT.has(code) && !NO_TLS.test(code) && !isTunnelRefused(message);
    return new _send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .X(`${host}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(message)}`, isLost, thrown);
}
/** A proxy that did not let the connection through. */
function isTunnelRefused(message) {
    return /^Proxy response|HTTP Tunneling/i.test(message);
}
/** What `fetch` failed of, at the end of the chain of causes; `code` is empty where there is none. */
function innermost(thrown) {
    if (!node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown))
        return { code: '', message: String(thrown) };
    if (node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown.cause))
        return innermost(thrown.cause);
    const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
    // Where several addresses were tried, the error as a whole has no words of its own.
    const parts = 'errors' in thrown && Array.isArray(thrown.errors) ? thrown.errors : [];
    const message = thrown.message || (parts.length > 0 ? innermost(parts[0]).message : code);
    return { code, message };
}


/***/ }),

/***/ 7862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ useProxyFromEnv)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _causes_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3121);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4832);
// Proxies of the environment, for every request: a proxy that is set is never ignored in silence.



/** Where a machine asks for its own credentials: nothing beyond it can answer there. */
const METADATA_HOSTS = [
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    '[fd00:ec2::254]',
    '[fd00:ec2::23]',
];
/**
 * Sends everything by HTTPS_PROXY, HTTP_PROXY and NO_PROXY (or their lower case, which goes before) from now on.
 * Called once, before the first request; throws a Failure (`invalid-input`) where that cannot be done.
 */
async function useProxyFromEnv(env) {
    const settings = readSettings(env);
    if (settings.http_proxy === undefined && settings.https_proxy === undefined)
        return;
    try {
        await useProxy(settings);
    }
    catch (thrown) {
        throw (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyUnsupported */ .uR)({ runtime: process.version, reason: (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .innermost */ .OI)(thrown).message }, { cause: thrown });
    }
}
/** By Node's own means from 24.14 on, before that by those of undici, whose dispatcher Node's `fetch` shares. */
async function useProxy(settings) {
    if ("setGlobalProxyFromEnv" in node_http__WEBPACK_IMPORTED_MODULE_0__) {
        node_http__WEBPACK_IMPORTED_MODULE_0__.setGlobalProxyFromEnv({ ...settings });
        return;
    }
    const { EnvHttpProxyAgent, setGlobalDispatcher } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    const { http_proxy: httpProxy, https_proxy: httpsProxy, no_proxy: noProxy } = settings;
    setGlobalDispatcher(new EnvHttpProxyAgent({ noProxy, ...(httpProxy && { httpProxy }), ...(httpsProxy && { httpsProxy }) }));
}
function readSettings(env) {
    const httpProxy = proxyUrl(env, 'http_proxy');
    const httpsProxy = proxyUrl(env, 'https_proxy');
    const direct = (env['no_proxy'] || env['NO_PROXY'] || '').trim();
    return {
        ...(httpProxy !== undefined && { http_proxy: httpProxy }),
        ...(httpsProxy !== undefined && { https_proxy: httpsProxy }),
        no_proxy: direct === '*' ? direct : [direct, ...METADATA_HOSTS].filter((host) => host !== '').join(','),
    };
}
/** A proxy's URL; `host:port` alone, as many tools take it, is one of http. It may hold a password, so no error quotes it. */
function proxyUrl(env, name) {
    const variable = env[name] ? name : name.toUpperCase();
    const text = env[variable]?.trim();
    if (!text)
        return undefined;
    const url = text.includes('://') ? text : `http://${text}`;
    if (/^https?:\/\//i.test(url) && URL.canParse(url) && canDecode(new URL(url)))
        return url;
    throw (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyMalformed */ .gD)({ variable });
}
/** Whether a proxy's user and password are encoded as they must be. */
function canDecode({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ policyDenies),
/* harmony export */   $n: () => (/* binding */ otherPolicyDenies),
/* harmony export */   DO: () => (/* binding */ apiUnreachable),
/* harmony export */   E5: () => (/* binding */ wrongSignature),
/* harmony export */   HB: () => (/* binding */ apiThrottled),
/* harmony export */   HX: () => (/* binding */ wrongPath),
/* harmony export */   Mo: () => (/* binding */ credentialsExpired),
/* harmony export */   PW: () => (/* binding */ explicitDeny),
/* harmony export */   RS: () => (/* binding */ resourcePolicyDenies),
/* harmony export */   Wp: () => (/* binding */ keyUnknown),
/* harmony export */   Wr: () => (/* binding */ wrongRegion),
/* harmony export */   _G: () => (/* binding */ otherAccount),
/* harmony export */   h2: () => (/* binding */ strangeAnswer),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   oh: () => (/* binding */ wrongClock),
/* harmony export */   pL: () => (/* binding */ unknownSetting),
/* harmony export */   pb: () => (/* binding */ apiError)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);
// Causes that CloneSquad's API, or API Gateway before it, gives to a failure.

const CALLS = 'the author of the workflow';
const ADMINISTRATOR = 'the administrator of the AWS account';
const RUNNER = 'whoever runs the job';
/** No answer, after all attempts. */
const apiUnreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('api-unreachable', {
    result: 'unreachable',
    owner: RUNNER,
    about: 'The API gave no usable answer to any attempt: its name does not resolve, nobody listens, the way is blocked, it is too slow, or it answered with a redirect, which is never followed. Run the job again, since this may pass. If it does not, see that frontend-url and backend-url, if they are given, are right, and that the machine has a way there (DNS, firewall, proxy). A private API is reached by its VPC endpoint (vpc-endpoint); a slow one needs a longer request-timeout.',
    what: ({ message }) => `CloneSquad's API gave no usable answer: ${message}.`,
    fix: () => 'Run the job again, since this may pass. If it does not, see that the URL is right and that this machine has a way to it (DNS, firewall, proxy; for a private API, the input vpc-endpoint), and raise request-timeout if the API is slow.',
});
/** An answer that CloneSquad would not give. */
const strangeAnswer = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('strange-answer', {
    result: 'refused',
    owner: CALLS,
    about: 'Something answered that is not CloneSquad: a web page, another API, a proxy. The message quotes it. See that frontend-url and backend-url, if they are given, are those of CloneSquad, and that no proxy or login page answers in its place.',
    what: ({ message }) => message,
    fix: () => "See that this host is that of CloneSquad's API (frontend-url, backend-url; left out, they are found by themselves), and that no proxy or login page answers in its place.",
});
/** Any other status that is no success. */
const apiError = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('api-error', {
    result: 'refused',
    owner: 'the operator of CloneSquad',
    about: "The API answered with an error of its own. One that may pass (5xx) was tried several times: run the job again, and if that does not help, look in the log of CloneSquad's Interact Lambda for the error. Any other one usually means that the URL is not that of CloneSquad's API.",
    what: ({ host, status, message }) => `CloneSquad's API at ${host} answered ${status}${told(message)}.`,
    fix: ({ status }) => status >= 500
        ? "Run the job again, since this may pass. If it does not, look in the log of CloneSquad's Interact Lambda for the error, and mend that."
        : "See that the URL is that of CloneSquad's API. If it is, look in the log of its Interact Lambda for why it refuses.",
});
/** A CloneSquad that has no such setting. */
const unknownSetting = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('unknown-setting', {
    result: 'refused',
    owner: 'the operator of CloneSquad',
    about: "The API is CloneSquad's, and does not know the key of the size: its release is another one than this tool was made for. Nothing was written, since it would be stored and never read. Bring CloneSquad to a release that has ec2.schedule.desired_instance_count.",
    what: ({ host, key }) => `The CloneSquad at ${host} does not know the key ${key}.`,
    fix: ({ key }) => `Bring this CloneSquad to a release that has ${key}: v0.27.1 does.`,
});
/** 429, after all attempts. */
const apiThrottled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('api-throttled', {
    result: 'refused',
    owner: ADMINISTRATOR,
    about: "API Gateway throttled every attempt (429). Run the job again, and let fewer jobs run at once (max-parallel), or raise the throttling limits of the API's stage or of the account.",
    what: ({ host, message }) => `API Gateway at ${host} throttled every attempt (429${told(message)}).`,
    fix: () => "Raise the throttling limits of the API's stage or of the account, or let fewer jobs run at once (max-parallel). Then run the job again.",
});
/** A path that API Gateway does not know. */
const wrongPath = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('wrong-path', {
    result: 'refused',
    owner: CALLS,
    about: 'API Gateway says "Missing Authentication Token" of a path, stage or method that it does not know, though the request was signed. The URL is not that of CloneSquad\'s API, or lacks its stage: it ends in v1/. Correct frontend-url or backend-url, or leave it out, so that it is found by itself.',
    what: ({ url }) => `API Gateway knows no such path: ${url} (it calls that a missing authentication token).`,
    fix: () => "Correct frontend-url or backend-url: it is the URL of CloneSquad's API with its stage, as https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/. Left out, it is found by itself.",
});
/** Signed for another region or service. */
const wrongRegion = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('wrong-region', {
    result: 'refused',
    owner: CALLS,
    about: "The request was signed for another region than the API's. Set aws-region to the region of CloneSquad's API: a host of API Gateway has it in its name.",
    what: ({ host, message }) => `The request was signed for another region than that of ${host}: ${message}.`,
    fix: () => "Set aws-region to the region of CloneSquad's API: a host of API Gateway has it in its name.",
});
/** A clock that is off, even by the answer's own date. */
const wrongClock = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('wrong-clock', {
    result: 'refused',
    owner: RUNNER,
    about: "The clock of the machine is more than five minutes off, and signing by the answer's own date did not help either. Set the clock of the machine that runs the job; a runner of your own should keep it by NTP.",
    what: ({ message, skewSeconds }) => `The clock of this machine is ${skewSeconds === undefined || skewSeconds === 0 ? 'wrong' : `${Math.abs(skewSeconds)} s ${skewSeconds > 0 ? 'behind' : 'ahead of'} AWS's`}: ${message}.`,
    fix: () => 'Set the clock of the machine that runs the job, and keep it right by NTP. Then run the job again.',
});
/** Credentials that have ended. */
const credentialsExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('credentials-expired', {
    result: 'refused',
    owner: CALLS,
    about: 'The AWS credentials of the job ended before the job did. Give role-to-assume, by which they are renewed in time, or get credentials that last longer.',
    what: () => "CloneSquad's API refused the request: the AWS credentials of this job have expired.",
    fix: () => 'Give role-to-assume, by which they are renewed in time, or get credentials that last longer. Then run the job again.',
});
/** A key that AWS does not know. */
const keyUnknown = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('key-unknown', {
    result: 'refused',
    owner: CALLS,
    about: "AWS does not know the access key: it was deleted, mistyped, or its session token is missing. See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the API's partition (aws, aws-cn or aws-us-gov).",
    what: () => "CloneSquad's API refused the request: AWS does not know the access key that signed it, or its session token is not the key's.",
    fix: () => "See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the API's partition (aws, aws-cn or aws-us-gov).",
});
/** A signature that does not hold. */
const wrongSignature = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('wrong-signature', {
    result: 'refused',
    owner: CALLS,
    about: 'The secret does not belong to the access key, or something changed the request on its way. See that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and that no proxy changes requests.',
    what: () => "CloneSquad's API refused the request: its signature is wrong.",
    fix: () => 'See that AWS_SECRET_ACCESS_KEY belongs to AWS_ACCESS_KEY_ID, and that no proxy changes requests on their way.',
});
/** The caller's own policy does not allow the call. */
const policyDenies = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('policy-denies', {
    result: 'refused',
    owner: ADMINISTRATOR,
    about: "The policy of the role does not allow the call. The message names the action and the resource to be allowed: add them to the role's policy. docs/aws.md lists all that the role may need.",
    what: ({ message }) => `A policy denies the call: ${message}.`,
    fix: ({ statement }) => `Allow ${statement} in the role's policy.`,
});
/** Another policy than the role's own does not allow the call. */
const otherPolicyDenies = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('other-policy-denies', {
    result: 'refused',
    owner: ADMINISTRATOR,
    about: 'A policy that stands beside that of the role does not allow the call: the policy of the VPC endpoint, a permissions boundary, a session policy, or an organization\u2019s policy. The message names it: allow the call there.',
    what: ({ message, policy }) => `The ${policy} does not allow the call: ${message}.`,
    fix: ({ statement, policy }) => `Allow ${statement} in the ${policy}, and run the job again.`,
});
/** A statement forbids the call outright. */
const explicitDeny = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('explicit-deny', {
    result: 'refused',
    owner: ADMINISTRATOR,
    about: 'A statement with Effect Deny forbids the call: in the policy of the role, its permissions boundary, a service control policy or the policy of the VPC endpoint. It outweighs every Allow: find it, and except the role from it.',
    what: ({ message }) => `A policy denies the call explicitly: ${message}.`,
    fix: ({ statement }) => `Find the Deny that holds for ${statement} (role, permissions boundary, service control policy, VPC endpoint) and except this role from it.`,
});
/** The API's own policy does not let the caller in. */
const resourcePolicyDenies = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('resource-policy-denies', {
    result: 'refused',
    owner: 'the operator of CloneSquad',
    about: "The resource policy of CloneSquad's API does not let the caller in. Let it allow the role; where it allows only some VPCs, VPC endpoints or addresses, see that the job's requests come from one of them.",
    what: ({ message }) => `The API's own policy denies the call: ${message}.`,
    fix: ({ statement }) => `Let the API's resource policy allow ${statement} to the role. Where it allows only some VPCs, VPC endpoints or addresses, see that this job's requests come from one of them.`,
});
/** A role of another account than the API's. */
const otherAccount = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('other-account', {
    result: 'refused',
    owner: CALLS,
    about: "The role lives in another AWS account than CloneSquad's. The API's default resource policy refuses such callers: set role-to-assume to a role of CloneSquad's own account, or have the resource policy name the role.",
    what: ({ message, caller, owner }) => `The role is of the account ${caller}, and the API of one that ends in ${owner}: ${message}.`,
    fix: () => "Set role-to-assume to a role of CloneSquad's own account: its API refuses callers of others, unless its resource policy names them.",
});
/** API Gateway's bare `Forbidden`. */
const forbidden = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('forbidden', {
    result: 'refused',
    owner: 'the operator of CloneSquad',
    about: "API Gateway or a firewall before it refused, and did not say why: a private API that was not reached by its VPC endpoint (give vpc-endpoint, and see that the endpoint's policy and the API's let it through), a custom domain without a mapping for the path, or AWS WAF (look in the log of its web ACL).",
    what: ({ host, message }) => `API Gateway at ${host} answered 403${told(message)}.`,
    fix: () => "If the API is private, give vpc-endpoint, and see that the API's policy names that endpoint. If it has a custom domain, see its path mappings. Else look in the log of the AWS WAF web ACL.",
});
function told(message) {
    return message === '' ? '' : `: ${message}`;
}


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SN: () => (/* binding */ urlElsewhere),
/* harmony export */   Vh: () => (/* binding */ stackOfOtherGroup),
/* harmony export */   eS: () => (/* binding */ urlUntrusted),
/* harmony export */   fH: () => (/* binding */ sameApi),
/* harmony export */   pY: () => (/* binding */ wrongGroup),
/* harmony export */   qk: () => (/* binding */ stackNotFound),
/* harmony export */   sR: () => (/* binding */ stacksAmbiguous)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);
// Causes of not knowing which API is a fleet's: all are found before anything is written.

/** No stack has the outputs of a group's CloneSquad. */
const stackNotFound = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('stack-not-found', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: "No CloudFormation stack of the account and region says that it is the fleet's CloneSquad. Usually env, group-name, aws-region or the role's account is another than meant. Correct that, or give the URL of its API in frontend-url or backend-url.",
    what: ({ group, region, ...search }) => `No CloudFormation stack in ${region} is the CloneSquad of ${group}: ${whatWasSeen(search)}.`,
    fix: ({ region }) => `Correct env, group-name or aws-region, see that the role's account is CloneSquad's, or give the URL. Example: frontend-url: https://abcde12345.execute-api.${region}.amazonaws.com/v1/`,
});
/** Several stacks claim one group. */
const stacksAmbiguous = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('stacks-ambiguous', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'More than one CloudFormation stack has the GroupName of a fleet among its outputs. Give the URL of the right one in frontend-url or backend-url, or delete the stack that is no longer used.',
    what: ({ group, stacks }) => `Several CloudFormation stacks say that they are the CloneSquad of ${group}: ${stacks.join(', ')}.`,
    fix: () => 'Give the URL of the right one in frontend-url or backend-url, or delete the stack that is no longer used.',
});
/** A stack's URL that may not carry a signed request. */
const urlUntrusted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('url-untrusted', {
    result: 'invalid-input',
    owner: 'the operator of CloneSquad',
    about: 'The URL in the output of a stack is no API Gateway address. Signed requests go nowhere else, unless the workflow itself names the host. Mend the output of the stack, or give the URL in frontend-url or backend-url.',
    what: ({ group, stack, text }) => `The stack ${stack} gives ${JSON.stringify(text)} as the API of ${group}, which is no API Gateway address over https.`,
    fix: () => 'Mend the output of the stack. If the API has a domain of its own, give its URL in frontend-url or backend-url.',
});
/** A stack's URL in another region. */
const urlElsewhere = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('url-elsewhere', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: "The API that a stack names is in another region than the one that is asked for. Set aws-region to the region of CloneSquad's API, which the URL has in it.",
    what: ({ group, stack, text, region }) => `The stack ${stack} gives ${JSON.stringify(text)} as the API of ${group}, which is in another region than ${region}.`,
    fix: () => 'Set aws-region to the region that this URL has in it.',
});
/** Two fleets and one API: the second size would replace the first. */
const sameApi = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('same-api', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'Both fleets have the same API, so the size of one would replace that of the other. Give each its own URL, or mend the outputs of the stacks. Nothing was changed.',
    what: ({ groups, url }) => `${groups.join(' and ')} have the same API, ${url}: the size of one would replace that of the other.`,
    fix: () => 'Correct frontend-url and backend-url, or, if they are not given, the outputs of the stacks.',
});
/** An API that belongs to another group than its input says. */
const wrongGroup = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('wrong-group', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'The URL that the workflow gives is the API of another CloneSquad group: another environment would have been scaled. Nothing was changed. Correct frontend-url, backend-url or env; left out, the URLs are found by themselves.',
    what: ({ input, url, group, actual }) => `${input} is ${JSON.stringify(url)}: that is the API of ${JSON.stringify(actual)}, not of ${group}.`,
    fix: ({ input }) => `Correct ${input} or env (or group-name, if the group is not called <env>-<layer>). Left out, the URL is found by itself.`,
});
/** A stack whose API says that it is another group's. */
const stackOfOtherGroup = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('stack-of-other-group', {
    result: 'invalid-input',
    owner: 'the operator of CloneSquad',
    about: "A stack names an API as that of the fleet, and the API says that it belongs to another group: that group would be scaled. Mend the stack's outputs, or give the right URL in frontend-url or backend-url.",
    what: ({ stack, url, group, actual }) => `The stack ${stack} gives ${JSON.stringify(url)} as the API of ${group}, and the API says that it is that of ${JSON.stringify(actual)}.`,
    fix: () => 'Mend the outputs of the stack. Until then, give the right URL in frontend-url or backend-url.',
});
function whatWasSeen({ usualNames, outputs, looked }) {
    if (looked.length === 0)
        return 'there is no stack at all that this role may see';
    const names = `${looked.slice(0, 20).join(', ')}${looked.length > 20 ? ', …' : ''}`;
    return `none of ${usualNames.join(', ')}, and none of all ${looked.length} stacks (${names}) has the outputs ${outputs}`;
}


/***/ }),

/***/ 3121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ awsKeyExpired),
/* harmony export */   Eq: () => (/* binding */ awsThrottled),
/* harmony export */   JL: () => (/* binding */ awsKeyRefused),
/* harmony export */   Sw: () => (/* binding */ awsUnreachable),
/* harmony export */   gD: () => (/* binding */ proxyMalformed),
/* harmony export */   k4: () => (/* binding */ awsRefused),
/* harmony export */   kn: () => (/* binding */ awsClock),
/* harmony export */   uR: () => (/* binding */ proxyUnsupported)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);
// Causes between a job that has credentials and AWS's services: keys that they refuse, actions that they deny, the way to them.

const AUTHOR = 'the author of the workflow';
const ADMINISTRATOR = 'the administrator of the AWS account';
const RUNNER = 'whoever runs the job';
/** A session that has ended. */
const awsKeyExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-key-expired', {
    result: 'credentials',
    owner: AUTHOR,
    about: 'The credentials ended before the job did, and nothing could renew them. Give role-to-assume, by which they are renewed in time, or get credentials that last longer.',
    what: ({ action, reason }) => `The AWS credentials have expired: AWS refused ${action} (${reason}).`,
    fix: () => 'Give role-to-assume, by which they are renewed in time, or get credentials that last longer. Then run the job again.',
});
/** A key that AWS does not know, or a signature that is not its. */
const awsKeyRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-key-refused', {
    result: 'credentials',
    owner: AUTHOR,
    about: 'AWS does not know the access key, or the secret or the session token is not the one of it. See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of aws-region (aws, aws-cn or aws-us-gov).',
    what: ({ action, reason }) => `AWS does not accept the credentials of this job for ${action} (${reason}).`,
    fix: () => 'See that AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN belong together, that the key still exists, and that it is of the partition of aws-region (aws, aws-cn or aws-us-gov).',
});
/** A clock that is off. */
const awsClock = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-clock', {
    result: 'credentials',
    owner: RUNNER,
    about: "The clock of the machine is more than five minutes off, and signing by AWS's clock did not help. Set the clock of the machine that runs the job; a runner of your own should keep it by NTP.",
    what: ({ action, reason }) => `The clock of this machine is wrong: AWS refused ${action} (${reason}).`,
    fix: () => 'Set the clock of the machine that runs the job, and keep it right by NTP. Then run the job again.',
});
/** A service refused an action. */
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
/** A service throttled every attempt. */
const awsThrottled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-throttled', {
    result: 'unreachable',
    owner: RUNNER,
    about: 'A service of AWS throttled every attempt: too many programs of the account ask at the same time. Run the job again, and let fewer jobs run at once (max-parallel).',
    what: ({ action, reason }) => `AWS throttled every attempt at ${action} (${reason}).`,
    fix: () => 'Run the job again, and let fewer jobs run at once (max-parallel).',
});
/** A service gave no usable answer. */
const awsUnreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('aws-unreachable', {
    result: 'unreachable',
    owner: RUNNER,
    about: 'A service of AWS gave no answer, or only errors that may pass, to several attempts. Run the job again; if that does not help, see that aws-region names a region, and that the machine has a way to AWS (DNS, firewall, proxy).',
    what: ({ action, reason }) => `AWS gave no usable answer to ${action} (${reason}).`,
    fix: () => 'Run the job again. If that does not help, see that aws-region names a region, and that this machine has a way to AWS (DNS, firewall, proxy).',
});
/** A proxy's variable that is no URL. Its text may hold a password, and is not quoted. */
const proxyMalformed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('proxy-malformed', {
    result: 'invalid-input',
    owner: RUNNER,
    about: 'A variable of a proxy names no http or https proxy. Nothing was sent. Set HTTPS_PROXY or HTTP_PROXY (or its lower case, which goes before) to a URL as http://proxy.example.com:3128, or unset it. Other kinds of proxy, as SOCKS, are not supported.',
    what: ({ variable }) => `The variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
    fix: ({ variable }) => `Set ${variable} to a URL as http://proxy.example.com:3128, or unset it.`,
});
/** A runtime on which a proxy cannot be used. */
const proxyUnsupported = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('proxy-unsupported', {
    result: 'invalid-input',
    owner: RUNNER,
    about: 'A proxy is set, and this version of Node.js could not be made to use it. Nothing was sent. Use a runner whose Node.js is 24.14 or later, or unset HTTPS_PROXY and HTTP_PROXY.',
    what: ({ runtime, reason }) => `A proxy is set, which Node.js ${runtime} could not be made to use (${reason}). Nothing was sent.`,
    fix: () => 'Use a runner whose Node.js is 24.14 or later, or unset HTTPS_PROXY and HTTP_PROXY.',
});


/***/ }),

/***/ 5512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied),
/* harmony export */   O: () => (/* binding */ CloneSquadApi)
/* harmony export */ });
/* harmony import */ var _causes_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9753);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9874);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8046);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5402);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1924);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(108);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4320);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6320);
/* harmony import */ var _write_url_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4639);
// CloneSquad's API: some keys to write, some things to read. It answers 200 to anything, so every answer is checked.









/** Whether something could not be read because a policy denies it. */
function isDenied(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(value) && 'denied' in value;
}
/** The API of any number of deployments, over one way to send. Calls throw a Failure, or the signal's reason. */
class CloneSquadApi {
    #send;
    #patience;
    constructor(send, patience) {
        this.#send = send;
        this.#patience = patience;
    }
    /**
     * Writes the value of a key. A write is idempotent: it is sent again after a fault that may pass.
     *
     * @param value in wire form: rows.ts; `undefined` deletes the key
     * @param ttlSeconds whole seconds after which CloneSquad forgets the value
     * @returns a moment of AWS's clock, epoch ms, before which the write had happened
     * @throws Failure (`refused`, `unreachable`), or the signal's reason
     */
    async write(api, key, value, ttlSeconds, signal) {
        const url = (0,_write_url_js__WEBPACK_IMPORTED_MODULE_7__/* .writeUrl */ .B)(api, key, ttlSeconds);
        // CloneSquad keeps the first line of a body; an empty one deletes.
        const request = { method: 'POST', url, body: value ?? '\n' };
        const { answer, mayBeWritten } = await this.#sendPatiently(request, signal);
        if (!isSuccess(answer))
            throw this.#refused(request, answer, { mayBeWritten });
        const echo = value ?? '';
        if (answer.body !== echo) {
            throw strange(`${url.host} answered ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(answer.body)} to a write of ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(echo)}, where CloneSquad would repeat the value.`, { mayBeWritten: true });
        }
        return writtenBefore(url, answer);
    }
    /** The value of a key as it is in force, up to 60 s old: `undefined`, in letters, where there is none. */
    async readValue(api, key, signal) {
        const request = { method: 'GET', url: (0,_write_url_js__WEBPACK_IMPORTED_MODULE_7__/* .writeUrl */ .B)(api, key) };
        const { answer } = await this.#sendPatiently(request, signal);
        const at = dateOf(answer) ?? this.#patience.clock.now();
        // Keys of subfleets are known to CloneSquad once they have a value.
        if (isUnknownKey(answer) && key.startsWith('subfleet.'))
            return { value: 'undefined', at };
        if (isUnknownKey(answer))
            throw (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownSetting */ .pL)({ host: request.url.host, key });
        const body = this.#bodyOf(request, answer);
        if (typeof body === 'string' && body.includes('\n')) {
            throw strange(`${request.url.host} answered ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(body)} to the question for a value, which is one line.`);
        }
        return { value: body, at };
    }
    /** The table's values of some keys, up to 60 s old; `null` where there is no row. */
    async readRows(api, keys, signal) {
        const url = new URL('configuration?raw=true', api);
        const request = { method: 'GET', url };
        const { answer } = await this.#sendPatiently(request, signal);
        const body = this.#bodyOf(request, answer);
        if (isDenied(body))
            return body;
        const table = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(body);
        const isTable = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(table) && !Array.isArray(table);
        const found = keys.map((key) => [key, isTable ? (table[key] ?? null) : undefined]);
        if (found.every(isStoredRow))
            return new Map(found);
        throw strange(`${url.host} answered ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(body)} to the question for its table of values.`);
    }
    /** The group that an API says it belongs to; `undefined` where this CloneSquad cannot tell. */
    async readGroup(api, signal) {
        const request = { method: 'GET', url: new URL('discovery', api) };
        const { answer } = await this.#sendPatiently(request, signal);
        if (answer.status === 404)
            return undefined;
        const body = this.#bodyOf(request, answer);
        if (isDenied(body))
            return body;
        const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(body);
        const discovery = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(document) ? document['discovery'] : undefined;
        const group = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(discovery) ? discovery['GroupName'] : undefined;
        if (typeof group === 'string')
            return group;
        throw strange(`${request.url.host} answered ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(body)} to the question for its GroupName.`);
    }
    /** A key's value in force and whether an override shadows it; `undefined` where that did not succeed this time. */
    async readConfigured(api, key, signal) {
        const configuration = await this.#tryToRead(new URL('configuration?format=json', api), signal);
        return isDenied(configuration) ? configuration : configuredValue(configuration, key);
    }
    /** The last run's count of instances; `undefined` where that cannot be read now. */
    async readStatus(api, signal) {
        const status = await this.#tryToRead(new URL('fleet/status', api), signal);
        if (isDenied(status))
            return status;
        const ec2 = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(status) ? status['EC2'] : undefined;
        const fleet = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(ec2) ? ec2['AutoscaledFleet'] : undefined;
        const [running, serving, managed] = ['RunningFleetSize', 'ServingFleetSize', 'ManagedFleetSize'].map((name) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(fleet) ? fleet[name] : undefined));
        const areCounts = typeof running === 'number' && typeof serving === 'number' && typeof managed === 'number';
        return areCounts ? { running, serving, managed } : undefined;
    }
    /** All that the API tells of why a size is not taken up; what fails is left out. */
    async explain(api, key, signal) {
        const questions = ['configuration?format=json', 'configuration?raw=true', 'cloudwatch/sentmetrics'];
        const answers = await Promise.all(questions.map((question) => this.#tryToRead(new URL(question, api), signal)));
        const [configuration, rows, metrics] = answers;
        const inForce = configuredValue(configuration, key);
        const mistaken = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(rows) ? rows[_names_js__WEBPACK_IMPORTED_MODULE_4__/* .MISTAKEN_COUNT_KEY */ .$q] : undefined;
        const isInMaintenance = maintenanceIn(metrics);
        return {
            ...(inForce && { inForce }),
            ...(typeof mistaken === 'string' && { mistaken }),
            ...(isInMaintenance !== undefined && { isInMaintenance }),
            denied: answers.flatMap((answer) => (isDenied(answer) ? [answer.denied] : [])),
        };
    }
    /** The answer that stands after all attempts, and whether one of them may have been carried out. */
    async #sendPatiently(request, signal) {
        let mayBeWritten = false;
        const ask = async () => {
            try {
                const answer = await this.#send(request, signal);
                mayBeWritten ||= request.method === 'POST' && answer.status >= 500;
                return answer;
            }
            catch (thrown) {
                mayBeWritten ||= request.method === 'POST' && thrown instanceof _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .X && thrown.mayHaveArrived;
                throw thrown;
            }
        };
        const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .askPatiently */ .E)(request.url.host, ask, this.#patience, signal).catch((thrown) => {
            // Whatever ended the last attempt, an earlier one may have arrived.
            throw mayBeWritten && thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .afterWrite */ .SE)(thrown) : thrown;
        });
        if (!(answer instanceof _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .X))
            return { answer, mayBeWritten };
        throw (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .apiUnreachable */ .DO)({ message: answer.message }, { cause: answer, mayBeWritten });
    }
    /** The body of an answer to a question; only a policy that denies reading is no failure. */
    #bodyOf(request, answer) {
        const denial = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .readDenial */ .oq)(request, answer);
        if (denial !== undefined && (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .canDoWithout */ .gN)(denial))
            return toDenied(denial);
        if (!isSuccess(answer))
            throw this.#refused(request, answer);
        const type = answer.headers.get('content-type') ?? 'no type';
        if (type.startsWith('application/json'))
            return answer.body;
        throw strange(`${request.url.host} answered ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(answer.body)} (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(type)}), where CloneSquad would answer application/json.`);
    }
    #refused(request, answer, options = {}) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .diagnose */ .h4)(request, answer, this.#patience.clock.now(), options);
    }
    /** Reading that only explains: where it is denied or fails, the run goes on without. */
    async #tryToRead(url, signal) {
        const request = { method: 'GET', url };
        try {
            const answer = await this.#send(request, signal);
            const denial = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .readDenial */ .oq)(request, answer);
            if (denial !== undefined)
                return toDenied(denial);
            return answer.status === 200 ? (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(answer.body) : undefined;
        }
        catch (thrown) {
            if (thrown instanceof _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .X)
                return undefined;
            throw thrown;
        }
    }
}
function isSuccess({ status }) {
    return status >= 200 && status <= 299;
}
function toDenied({ statement }) {
    return { denied: statement };
}
function configuredValue(configuration, key) {
    const entry = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(configuration) ? configuration[key] : undefined;
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(entry) ? entry['Value'] : undefined;
    // What is stored is text; built-in defaults may be numbers.
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(entry) || (typeof value !== 'string' && typeof value !== 'number'))
        return undefined;
    const origin = entry['ConfigurationOrigin'];
    return {
        value: String(value),
        origin: typeof origin === 'string' ? origin : 'an origin that it does not name',
        isOverridden: entry['Override'] === true,
    };
}
function maintenanceIn(metrics) {
    if (!Array.isArray(metrics))
        return undefined;
    const data = metrics;
    // A subfleet's datum of that name has another dimension as well.
    const datum = data.find((one) => (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(one) && one['MetricName'] === _names_js__WEBPACK_IMPORTED_MODULE_4__/* .MAINTENANCE_METRIC */ .fH && hasOneDimension(one['Dimensions']));
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u)(datum) ? datum['Value'] === 1 : undefined;
}
function hasOneDimension(dimensions) {
    return Array.isArray(dimensions) && dimensions.length === 1;
}
function isStoredRow(row) {
    return typeof row[1] === 'string' || row[1] === null;
}
function isUnknownKey({ status, body }) {
    return status === 400 && body.startsWith('Unknown configuration key');
}
/** The moment of an answer, epoch ms of AWS's clock: the header drops fractions of a second. */
function dateOf({ headers }) {
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : date;
}
/** The Date header drops fractions of a second, so the write may be up to a second later than it says. */
function writtenBefore(url, answer) {
    const date = dateOf(answer);
    if (date !== undefined)
        return date + 1000;
    throw strange(`${url.host} took the value, but its answer has no Date, as API Gateway's always has.`, {
        mayBeWritten: true,
    });
}
function strange(message, options) {
    return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .strangeAnswer */ .h2)({ message }, options);
}


/***/ }),

/***/ 108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
// JSON of which nothing is known yet.
/** What a text says in JSON; `undefined` where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a value has fields. */
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 6320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gN: () => (/* binding */ canDoWithout),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   oq: () => (/* binding */ readDenial)
/* harmony export */ });
/* unused harmony export isClockRefusal */
/* harmony import */ var _causes_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9753);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8046);
// Why API Gateway refused: it says 403 to nearly everything, and only the body tells which mistake it was.


/** The failure that an answer outside 2xx stands for; `now`: epoch ms of our clock. */
function diagnose(request, answer, now, options = {}) {
    const { status, body } = answer;
    const said = { host: request.url.host, message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(body) };
    if (status === 429)
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .apiThrottled */ .HB)(said, options);
    if (status !== 403)
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)({ ...said, status }, options);
    const denial = readDenial(request, answer);
    return denial === undefined
        ? diagnoseForbidden(request, answer, now, options)
        : diagnoseDenial(denial, options);
}
/** The refusal of a policy, which alone spells its key `Message`, with a capital; `undefined` for any other answer. */
function readDenial({ method, url }, { status, body }) {
    const message = status === 403 ? /"Message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] : undefined;
    if (message === undefined)
        return undefined;
    const [, region, owner, place] = /on resource: arn:[a-z-]+:execute-api:([a-z0-9-]+):\**(\d{4,12}):([^\s"\\]+)/.exec(message) ?? [];
    const [, caller] = /^User: arn:[a-z-]+:(?:sts|iam)::(\d{12}):/.exec(message) ?? [];
    const account = caller !== undefined && owner !== undefined && caller.endsWith(owner) ? caller : `*${owner}`;
    const partition = /arn:(aws[a-z-]*):execute-api/.exec(message)?.[1] ?? 'aws';
    const resource = place === undefined
        ? `${method}${url.pathname}`
        : `arn:${partition}:execute-api:${region}:${account}:${place}`;
    return {
        message,
        statement: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(`execute-api:Invoke on ${resource}`),
        ...(caller !== undefined && { caller }),
        ...(owner !== undefined && { owner }),
    };
}
/**
 * Whether a denial is that of reading alone: such a call can be done without. Where the API's own policy lets nobody of
 * the caller's account in, it will not let them write, either.
 */
function canDoWithout(denial) {
    const isShutOut = isOfOtherAccount(denial) && /resource-based policy/.test(denial.message);
    return /\/GET\//.test(denial.statement) && !isShutOut && !/User: anonymous/.test(denial.message);
}
function isOfOtherAccount({ caller, owner }) {
    return caller !== undefined && owner !== undefined && !caller.endsWith(owner);
}
/** Policies beside the role's that must allow a call as well, as API Gateway names them. */
const OTHER_POLICY = /because no ((?:VPC endpoint|session|service control|resource control) policy|permissions boundary) allows/i;
/** A denial names a role, a session and a resource before it comes to its reason. */
const DENIAL_LENGTH = 800;
function diagnoseDenial(denial, options) {
    const { message, caller = '', owner = '' } = denial;
    const said = { ...denial, message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(message, DENIAL_LENGTH) };
    if (isOfOtherAccount(denial))
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .otherAccount */ ._G)({ ...said, caller, owner }, options);
    if (/resource-based policy|User: anonymous/.test(message))
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcePolicyDenies */ .RS)(said, options);
    if (/explicit deny/.test(message))
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .explicitDeny */ .PW)(said, options);
    const policy = OTHER_POLICY.exec(message)?.[1];
    return policy === undefined ? (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDenies */ .$f)(said, options) : (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .otherPolicyDenies */ .$n)({ ...said, policy }, options);
}
function diagnoseForbidden({ url }, answer, now, options) {
    const text = /"message"\s*:\s*"([^"]*)/.exec(answer.body)?.[1] ?? answer.body;
    const said = { host: url.host, message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(text) };
    if (/Missing Authentication Token/.test(text)) {
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongPath */ .HX)({ url: `${url.origin}${url.pathname}` }, options);
    }
    if (/scoped to a valid region|scoped to correct service/.test(text))
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongRegion */ .Wr)(said, options);
    if (isClockRefusal(answer)) {
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongClock */ .oh)({ message: said.message, skewSeconds: skewSeconds(answer, now) }, options);
    }
    if (/security token included in the request is expired/.test(text))
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialsExpired */ .Mo)({}, options);
    if (/security token included in the request is invalid/.test(text))
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .keyUnknown */ .Wp)({}, options);
    if (/signature we calculated does not match/.test(text))
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongSignature */ .E5)({}, options);
    return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .forbidden */ .o0)(said, options);
}
/** Whether an answer refuses a signature for its date. */
function isClockRefusal({ status, body }) {
    return status === 403 && /Signature expired|Signature not yet current/.test(body);
}
/** By how many seconds our clock is behind the answer's; `undefined` where the answer has no date. */
function skewSeconds({ headers }, now) {
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : Math.round((date - now) / 1000);
}


/***/ }),

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b$: () => (/* binding */ DECISIVE_METRICS),
/* harmony export */   gu: () => (/* binding */ RunHistory),
/* harmony export */   z: () => (/* binding */ isDecisive)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4320);
// The runs of one fleet's main loop, put together from the bins of its metrics.


/** Metrics that only describe: an operator may have excluded them, and a verdict can do without. */
const DESCRIPTIVE_METRICS = [
    'NbOfInstancesInError',
    'RunningLighthouseInstances',
];
/** All other fleet metrics: a run is known once it has a value of each. */
const DECISIVE_METRICS = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEET_METRICS */ .jz.filter((metric) => !DESCRIPTIVE_METRICS.some((descriptive) => descriptive === metric));
/** All that has been read of one fleet so far. Bins may come late, in any order, or never. */
class RunHistory {
    #trails = new Map();
    #seenAt = new Map();
    /** Takes in one more read, made at `at` (epoch ms of our clock); `isHistory`: up to the first one after the write. */
    read(bins, at, isHistory) {
        for (const [bin, metrics] of bins) {
            const trails = this.#trails.get(bin) ?? new Map();
            this.#trails.set(bin, trails);
            for (const [metric, statistics] of metrics) {
                const trail = trails.get(metric) ?? new _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BinTrail */ .g8();
                trails.set(metric, trail);
                trail.read(statistics);
            }
            for (let position = 0; position < wholeRuns(trails); position += 1) {
                const key = `${bin}/${position}`;
                if (!this.#seenAt.has(key))
                    this.#seenAt.set(key, { at, isHistory });
            }
        }
    }
    /** Every run of which all decisive metrics have arrived: by bin, then by arrival. */
    runs() {
        const bins = [...this.#trails].sort(([one], [other]) => one - other);
        return bins.flatMap(([bin, trails]) => Array.from({ length: wholeRuns(trails) }, (_, position) => this.#run(bin, trails, position)).filter((run) => run !== undefined));
    }
    /** Decisive metrics that have never arrived though others have: an operator has excluded them. */
    missingMetrics() {
        const arrived = new Set([...this.#trails.values()].flatMap((trails) => [...trails.keys()]));
        return arrived.size === 0 ? [] : DECISIVE_METRICS.filter((metric) => !arrived.has(metric));
    }
    #run(bin, trails, position) {
        const seen = this.#seenAt.get(`${bin}/${position}`);
        const values = valuesAt(trails, position);
        if (seen === undefined || !isDecisive(values))
            return undefined;
        const isConfirmed = DECISIVE_METRICS.every((metric) => position < (trails.get(metric)?.confirmed ?? 0));
        return { bin, position, seenAt: seen.at, isHistory: seen.isHistory, isConfirmed, values };
    }
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
/** Whether values are all that a verdict needs. */
function isDecisive(values) {
    return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}
/** How many of a bin's runs have all of their decisive metrics. */
function wholeRuns(trails) {
    return Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.length ?? 0));
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ writeUrl)
/* harmony export */ });
// Where a value is written.
/** The URL that takes the value of a key, and forgets it after `ttlSeconds` (whole seconds; absent: never). */
function writeUrl(api, key, ttlSeconds) {
    const url = new URL(`configuration/${key}`, api);
    if (ttlSeconds !== undefined)
        url.search = `ttl=${ttlSeconds}`;
    return url;
}


/***/ }),

/***/ 9474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V1: () => (/* binding */ connectorFor),
  Gg: () => (/* binding */ connectorsFor),
  ZD: () => (/* binding */ surroundingsOf),
  a9: () => (/* binding */ userAgentOf)
});

;// CONCATENATED MODULE: ./build/aws/bounds.js
// How many requests may be under way at once: one process may serve hundreds of environments, and no service, proxy or
// machine shall meet all of their requests in the same second.
/** More than one environment ever needs at once. */
const DEFAULT_BOUNDS = { inAll: 32, perHost: 8 };
/** No bounds: every request is made at once. */
const atOnce = async (_, send, signal) => {
    signal.throwIfAborted();
    return send();
};
/** A gate for all requests that go through it: first come, first served, but for hosts that have as many as they may. */
function openGate({ inAll, perHost } = DEFAULT_BOUNDS) {
    const queue = new Set();
    const underWay = new Map();
    let total = 0;
    const count = (host, change) => {
        const now = (underWay.get(host) ?? 0) + change;
        total += change;
        if (now === 0)
            underWay.delete(host);
        else
            underWay.set(host, now);
    };
    const admit = () => {
        for (const waiting of queue) {
            if (total >= inAll)
                return;
            if ((underWay.get(waiting.host) ?? 0) >= perHost)
                continue;
            queue.delete(waiting);
            count(waiting.host, 1);
            waiting.begin();
        }
    };
    return async (host, send, signal) => {
        await turn(host, queue, admit, signal);
        try {
            return await send();
        }
        finally {
            // The connection of an answer can be used again only then; who began sooner would open one more.
            setImmediate(() => {
                count(host, -1);
                admit();
            });
        }
    };
}
/** Waits in a queue until a request may begin; throws the signal's reason if that comes first. */
async function turn(host, queue, admit, signal) {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers();
    const waiting = { host, begin: resolve };
    const leave = () => {
        queue.delete(waiting);
        reject(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    queue.add(waiting);
    admit();
    await promise.finally(() => signal.removeEventListener('abort', leave));
}

// EXTERNAL MODULE: ./build/causes/sign-in.js
var sign_in = __webpack_require__(8058);
// EXTERNAL MODULE: ./build/clonesquad/api.js
var clonesquad_api = __webpack_require__(5512);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/causes/discovery.js
var discovery = __webpack_require__(4051);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
;// CONCATENATED MODULE: ./build/clonesquad/discovery.js
// Which stack is a fleet's CloneSquad, and where its API is. A stack's name is free, so its outputs decide.




/** Names that deployments usually have; asked for first, since that is one quick call each. */
function usualNames(group) {
    return [group, `CloneSquad-${group}`, `clonesquad-${group}`];
}
/**
 * The API's root of each group.
 *
 * @throws Failure (`invalid-input`) that says which stacks were looked at, if any group has none or several
 */
async function findApis(groups, stacks, surroundings) {
    let all;
    const once = {
        byName: (name) => stacks.byName(name),
        all: () => {
            all ??= stacks.all();
            return all;
        },
    };
    const entries = await allOrEveryFailure(groups.map(async (group) => [group, (await findDeployment(group, once, surroundings)).api]));
    return new Map(entries);
}
/**
 * The stack of one group, and the API that it names.
 *
 * @throws Failure (`invalid-input`) that says which stacks were looked at, if there is none or several
 */
async function findDeployment(group, stacks, surroundings) {
    const usual = await Promise.all(usualNames(group).map((name) => stacks.byName(name)));
    const likely = usual.filter((stack) => stack !== undefined && isOf(group, stack));
    if (likely.length > 0)
        return deploymentOf(group, likely, surroundings);
    const every = await stacks.all();
    const found = every.filter((stack) => isOf(group, stack));
    if (found.length === 0)
        throw notFound(group, every, surroundings.region);
    return deploymentOf(group, found, surroundings);
}
/** All results, or one failure that tells of every group's. */
async function allOrEveryFailure(promises) {
    const ends = await Promise.allSettled(promises);
    const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
    const [first] = reasons;
    if (reasons.length > 1 &&
        first instanceof failure/* Failure */.HR &&
        reasons.every((reason) => reason instanceof failure/* Failure */.HR)) {
        const { code, result, owner, fix } = first;
        const what = [...new Set(reasons.map((reason) => reason.what))].join(' ');
        throw new failure/* Failure */.HR({ code, result, owner, fix, what });
    }
    if (reasons.length > 0)
        throw first;
    return ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}
/** Whether a stack is the CloneSquad of a group. */
function isOf(group, stack) {
    return stack?.outputs.get(names/* GROUP_OUTPUT */.Qj) === group && names/* URL_OUTPUTS */.xn.some((name) => stack.outputs.has(name));
}
function deploymentOf(group, found, { region, isLocalCloud }) {
    const [stack, ...others] = found;
    if (stack === undefined || others.length > 0) {
        throw (0,discovery/* stacksAmbiguous */.sR)({ group, stacks: found.map(({ name }) => name) });
    }
    const output = names/* URL_OUTPUTS */.xn.find((name) => stack.outputs.has(name)) ?? '';
    const text = stack.outputs.get(output) ?? '';
    const url = (0,api_url/* parseApiUrl */.nV)(text);
    if (url === undefined || !(0,api_url/* isTrustedDiscovery */.Qe)(url, isLocalCloud))
        throw (0,discovery/* urlUntrusted */.eS)({ group, stack: stack.name, text });
    const itsRegion = (0,api_url/* regionOf */.AP)(url);
    if (itsRegion !== undefined && itsRegion !== region) {
        throw (0,discovery/* urlElsewhere */.SN)({ group, stack: stack.name, text, region });
    }
    return { api: url, stack: stack.name, output };
}
function notFound(group, looked, region) {
    return (0,discovery/* stackNotFound */.qk)({
        group,
        region,
        usualNames: usualNames(group),
        outputs: `${names/* GROUP_OUTPUT */.Qj}=${group} and ${names/* URL_OUTPUTS */.xn.join(' or ')}`,
        looked: looked.map((stack) => stack.name),
    });
}

// EXTERNAL MODULE: ./build/causes/api.js
var causes_api = __webpack_require__(9753);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/send.js
var send = __webpack_require__(1924);
// EXTERNAL MODULE: ./build/clonesquad/json.js
var json = __webpack_require__(108);
// EXTERNAL MODULE: ./build/clonesquad/refusal.js
var refusal = __webpack_require__(6320);
// EXTERNAL MODULE: ./build/clonesquad/runs.js
var runs = __webpack_require__(388);
;// CONCATENATED MODULE: ./build/clonesquad/sent-metrics.js
// What CloneSquad itself says of the metrics that its last run has sent: exact values, of which CloudWatch knows only sums.



/** Reads the answer of `cloudwatch/sentmetrics`; `undefined` where it tells of no run. */
function parseSentRun(sent, group) {
    if (!Array.isArray(sent))
        return undefined;
    const all = sent;
    const data = all.flatMap((one) => datumOf(one, group) ?? []);
    if (data.length === 0)
        return undefined;
    const at = Math.max(...data.map((datum) => datum.at));
    const values = {};
    for (const { metric, value, ...datum } of data) {
        if (metric !== undefined && value !== undefined && datum.at === at)
            values[metric] = value;
    }
    return { at, ...((0,runs/* isDecisive */.z)(values) && { values }) };
}
/** One datum, if it is of the group. */
function datumOf(datum, group) {
    if (!(0,json/* isRecord */.u)(datum) || !Array.isArray(datum['Dimensions']))
        return undefined;
    const dimensions = datum['Dimensions'];
    const isOfGroup = dimensions.some((one) => (0,json/* isRecord */.u)(one) && one['Name'] === names/* GROUP_DIMENSION */.NX && one['Value'] === group);
    const at = Date.parse(String(datum['Timestamp']));
    if (!isOfGroup || Number.isNaN(at))
        return undefined;
    const { MetricName: name, Value: value } = datum;
    if (dimensions.length > 1 || !isCount(value))
        return { at };
    return { at, metric: names/* FLEET_METRICS */.jz.find((one) => one === name), value: { low: value, high: value } };
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}

// EXTERNAL MODULE: ./build/clonesquad/write-url.js
var write_url = __webpack_require__(4639);
;// CONCATENATED MODULE: ./build/clonesquad/inspection.js
// What can be asked of CloneSquad's API that no run needs: whether a run would work. Nothing is ever written by it.







/** The API of any number of deployments. Calls throw a Failure, or the signal's reason; each asks once. */
class ApiInspection {
    #send;
    #clock;
    constructor(send, clock) {
        this.#send = send;
        this.#clock = clock;
    }
    /**
     * Resolves if a policy lets the caller write a key. API Gateway decides on that before CloneSquad sees the request;
     * CloneSquad then fails of the empty body, which it answers by 502, and stores nothing.
     *
     * @throws Failure (`refused`, `unreachable`), or the signal's reason
     */
    async requireWritable(api, key, signal) {
        const request = { method: 'POST', url: (0,write_url/* writeUrl */.B)(api, key), body: '' };
        const answer = await this.#ask(request, signal);
        if (answer.status === 502)
            return;
        if (answer.status < 200 || answer.status > 299)
            throw (0,refusal/* diagnose */.h4)(request, answer, this.#clock.now());
        throw (0,causes_api/* strangeAnswer */.h2)({
            message: `${api.host} answered ${answer.status} ${(0,plain_text/* quoted */.TL)(answer.body)} to a write of nothing, which CloneSquad would answer by 502.`,
        }, { mayBeWritten: true });
    }
    /** What the last run of a group's main loop has sent; `undefined` where that cannot be read now. */
    async readSentRun(api, group, signal) {
        const request = { method: 'GET', url: new URL('cloudwatch/sentmetrics', api) };
        const answer = await this.#ask(request, signal);
        const denial = (0,refusal/* readDenial */.oq)(request, answer);
        if (denial !== undefined)
            return { denied: denial.statement };
        return answer.status === 200 ? parseSentRun((0,json/* parseJson */.q)(answer.body), group) : undefined;
    }
    async #ask(request, signal) {
        try {
            return await this.#send(request, signal);
        }
        catch (thrown) {
            if (!(thrown instanceof send/* Unanswered */.X))
                throw thrown;
            throw (0,causes_api/* apiUnreachable */.DO)({ message: thrown.message }, { cause: thrown });
        }
    }
}

// EXTERNAL MODULE: ./build/scale/ports.js
var ports = __webpack_require__(5077);
// EXTERNAL MODULE: ./build/causes/services.js
var services = __webpack_require__(3121);
// EXTERNAL MODULE: ./build/retry.js
var retry = __webpack_require__(5402);
// EXTERNAL MODULE: ./node_modules/aws4/aws4.js
var aws4 = __webpack_require__(8832);
// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/aws/http.js
var http = __webpack_require__(4832);
;// CONCATENATED MODULE: ./build/aws/signed-http.js
// Signed requests: SigV4 for API Gateway and STS, by AWS's clock where ours is wrong, by a VPC endpoint where one is given.





const CONTENT_TYPES = {
    'execute-api': 'text/plain',
    sts: 'application/x-www-form-urlencoded; charset=utf-8',
};
/** Sends requests that it signs; connections are kept alive. It remembers how far our clock is off. */
function signedSender(credentials, options) {
    const { now, notice, requestMs, vpcEndpoint, gate = atOnce } = options;
    let offsetMs = 0;
    let isTold = false;
    const sendOnce = async (request, signal) => {
        // Asked for before the turn, since a renewal needs turns of its own; signed within it, since a signature ages.
        const key = await credentials(signal);
        const send = () => (0,http/* exchange */.cv)(sign(request, key, now() + offsetMs, options), { requestMs }, signal);
        return gate((0,api_url/* routeTo */.Bv)(request.url, vpcEndpoint).url.host, send, signal);
    };
    return async (request, signal) => {
        const answer = await sendOnce(request, signal);
        const measured = skewMs(answer, now());
        if (measured === undefined)
            return answer;
        offsetMs = measured;
        if (!isTold)
            notice(skewNotice(measured));
        isTold = true;
        return sendOnce(request, signal);
    };
}
function sign({ method, url, body }, { accessKeyId, secretAccessKey, sessionToken }, date, { service = 'execute-api', region, userAgent, vpcEndpoint }) {
    const route = (0,api_url/* routeTo */.Bv)(url, vpcEndpoint);
    // aws4 guesses service and region from the host name, wrongly for private and custom domains: both are given.
    const signed = aws4.sign({
        service,
        region,
        host: route.url.host,
        path: route.url.pathname + route.url.search,
        method,
        headers: {
            ...(route.apiId !== undefined && { 'x-apigw-api-id': route.apiId }),
            'Content-Type': CONTENT_TYPES[service],
            'User-Agent': userAgent,
            'X-Amz-Date': amzDate(date),
        },
        ...(body !== undefined && { body }),
    }, { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) });
    const { Host: _, 'Content-Length': __, ...headers } = signed.headers ?? {};
    return { method, url: route.url, headers: strings(headers), ...(body !== undefined && { body }) };
}
/** By how much AWS's clock is ahead of ours, ms, where that is why a signature was refused and the answer tells it. */
function skewMs({ status, headers, body }, now) {
    if (status !== 403 || !errors/* SKEW_MESSAGE */.rY.test(body))
        return undefined;
    const date = Date.parse(headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : date - now;
}
function skewNotice(skew) {
    const seconds = Math.round(Math.abs(skew) / 1000);
    const side = skew > 0 ? 'behind' : 'ahead of';
    return `The clock of this machine is ${seconds} s ${side} AWS's; requests are signed by AWS's clock.`;
}
function amzDate(epochMs) {
    return new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');
}
function strings(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

;// CONCATENATED MODULE: ./build/aws/account.js
// Whose credentials these are: asked before anything is sent to an account, where the workflow allows only some.






const QUESTION = 'Action=GetCallerIdentity&Version=2011-06-15';
/** Throws a Failure (`credentials`) for an account that is none of those allowed. */
function requireAllowed(account, allowed) {
    if (!allowed.includes(account))
        throw (0,sign_in/* accountNotAllowed */.fs)({ account, allowed });
}
/** The account (12 digits) of some credentials. */
async function callerAccount(...asked) {
    return (await callerIdentity(...asked)).account;
}
/** Whose some credentials are, by STS's GetCallerIdentity, which needs no permission. */
async function callerIdentity(credentials, options, patience, signal) {
    const send = signedSender(credentials, { ...options, service: 'sts' });
    const url = stsEndpoint(options.region, options.env);
    const ask = () => send({ method: 'POST', url, body: QUESTION }, signal);
    const throttled = ({ body }) => (/<Code>Throttl/.test(body) ? 'STS throttles' : undefined);
    return identityIn(await (0,retry/* askPatiently */.E)(url.host, ask, patience, signal, throttled));
}
function identityIn(answer) {
    if (answer instanceof send/* Unanswered */.X)
        throw (0,sign_in/* accountUnknown */.kq)({ reason: answer.message }, { cause: answer });
    const { status, body } = answer;
    const account = /<Account>(\d{12})<\/Account>/.exec(body)?.[1];
    const arn = /<Arn>(arn:[^<\s]+)<\/Arn>/.exec(body)?.[1];
    if (status === 200 && account !== undefined && arn !== undefined)
        return { account, arn };
    const message = /<Message>([^<]*)<\/Message>/.exec(body)?.[1];
    const reason = (0,plain_text/* excerpt */.Kb)(`${status}: ${message ?? body}`);
    if (status === 403)
        throw (0,services/* awsKeyRefused */.JL)({ action: 'sts:GetCallerIdentity', reason });
    throw (0,sign_in/* accountUnknown */.kq)({ reason });
}
/** STS's endpoint of a region, or the one that the variables of the AWS tools name. */
function stsEndpoint(region, env) {
    const isIgnored = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true';
    const configured = env['AWS_ENDPOINT_URL_STS'] || env['AWS_ENDPOINT_URL'] || '';
    if (!isIgnored && URL.canParse(configured))
        return new URL(configured);
    return new URL(`https://sts.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`);
}

;// CONCATENATED MODULE: ./build/aws/sdk-handler.js
// The AWS SDK's requests through our one way out, so that redirects, bounds, proxies and cancellation hold for them, too.



/** A full page of GetMetricData has some megabytes. */
const ANSWER_BYTES = 8 * 1024 * 1024;
/** What the SDK's retries know as a lost connection, by undici's codes. */
const NODE_CODES = {
    UND_ERR_SOCKET: 'ECONNRESET',
    UND_ERR_CONNECT_TIMEOUT: 'ETIMEDOUT',
    UND_ERR_HEADERS_TIMEOUT: 'ETIMEDOUT',
    UND_ERR_BODY_TIMEOUT: 'ETIMEDOUT',
};
/** No answer, in the words by which the SDK decides whether to ask again. */
class SdkUnanswered extends Error {
    name;
    code;
    constructor(unanswered) {
        super(unanswered.message);
        const isTimeout = unanswered instanceof http/* TimedOut */.GA;
        const { code } = (0,http/* innermost */.OI)(unanswered.cause);
        this.name = isTimeout ? 'TimeoutError' : 'ConnectionError';
        this.code = isTimeout ? 'ETIMEDOUT' : (NODE_CODES[code] ?? code);
    }
}
/** A request handler for the clients of the SDK. One that is bound to a signal stops with it, whatever the SDK passes. */
class SdkHandler {
    #requestMs;
    #gate;
    #bound;
    constructor(requestMs, gate = atOnce, bound) {
        this.#requestMs = requestMs;
        this.#gate = gate;
        this.#bound = bound;
    }
    /** The same handler for calls that take no signal of their own. */
    boundTo(signal) {
        return new SdkHandler(this.#requestMs, this.#gate, signal);
    }
    async handle(request, { abortSignal } = {}) {
        const given = abortSignal instanceof AbortSignal ? abortSignal : undefined;
        const signal = AbortSignal.any([given, this.#bound].filter((one) => one !== undefined));
        const limits = { requestMs: this.#requestMs, answerBytes: ANSWER_BYTES };
        try {
            const outgoing = toOutgoing(request);
            const send = () => (0,http/* exchange */.cv)(outgoing, limits, signal);
            return { response: toResponse(await this.#gate(outgoing.url.host, send, signal)) };
        }
        catch (thrown) {
            if (signal.aborted)
                throw new DOMException('Request aborted', 'AbortError');
            throw thrown instanceof send/* Unanswered */.X ? new SdkUnanswered(thrown) : thrown;
        }
    }
    /** The SDK's plugins may set options of handlers; this one has none. */
    updateHttpClientConfig() { }
    httpHandlerConfigs() {
        return {};
    }
}
function toOutgoing(request) {
    const { protocol, hostname, port, path, method } = request;
    const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
    url.search = queryOf(request.query);
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name)));
    const body = request.body;
    if (body === undefined || body === null || method === 'GET')
        return { method, url, headers };
    if (typeof body === 'string')
        return { method, url, headers, body };
    if (body instanceof Uint8Array)
        return { method, url, headers, body: new Uint8Array(body) };
    throw new TypeError('Only texts and bytes are sent here');
}
/** As it was signed: everything is encoded but RFC 3986's unreserved characters. */
function queryOf(query) {
    return Object.entries(query ?? {})
        .flatMap(([name, value]) => [value].flat().map((one) => [name, one ?? '']))
        .map((pair) => pair.map(encode).join('='))
        .join('&');
}
function encode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function toResponse({ status, headers, body }) {
    return { statusCode: status, headers: Object.fromEntries(headers), body: Buffer.from(body) };
}

;// CONCATENATED MODULE: ./build/aws/client-settings.js
// How every client of the AWS SDK is set up.

/** Settings for a region; one request may take `requestMs`, and waits its turn at the gate if there is one. */
function clientSettings(region, userAgent, requestMs, gate) {
    return { region, customUserAgent: userAgent, requestHandler: new SdkHandler(requestMs, gate) };
}

;// CONCATENATED MODULE: ./build/aws/one-call.js
// One call for many who ask for the same: nobody asks twice for what one answer tells all.
/**
 * Makes one call for all who ask, and keeps what it gives. One that fails, fails for all who wait for it, and the next
 * who asks makes it anew. Who is cancelled leaves at once; the call is cancelled only when all have left.
 */
class OneCall {
    #shared;
    /** The kept value, or that of the call under way, or of `call`, which is begun now; throws what it throws, or the signal's reason. */
    async ask(call, signal) {
        signal.throwIfAborted();
        this.#shared ??= this.#begin(call);
        const shared = this.#shared;
        shared.waiting += 1;
        try {
            return await unlessAborted(shared.value, signal);
        }
        catch (thrown) {
            const isLeft = shared.waiting === 1;
            if ((!signal.aborted || isLeft) && this.#shared === shared)
                this.#shared = undefined;
            if (isLeft)
                shared.stop.abort(signal.reason);
            throw thrown;
        }
        finally {
            shared.waiting -= 1;
        }
    }
    #begin(call) {
        const stop = new AbortController();
        return { value: call(stop.signal), stop, waiting: 0 };
    }
}
/** The promise, or the signal's reason as soon as it is aborted: for calls that take no signal. */
async function unlessAborted(promise, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const onAbort = () => reject(signal.reason);
    if (signal.aborted)
        onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        return await Promise.race([aborted, promise]);
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}

;// CONCATENATED MODULE: ./build/aws/web-identity.js
// What an ID token says of its job, beside what a role's trust policy must say to match it. Never the token itself.

/** Where GitHub's tokens come from, unless they say otherwise. */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/** The facts that a token adds to a refusal; of what is no token, placeholders. The claims come from outside: quoted. */
function tokenFacts(token, audience) {
    const claims = readClaims(token);
    const text = (name) => textOf(claims[name]);
    const issuer = text('iss') || GITHUB_ISSUER;
    const provider = (0,plain_text/* excerpt */.Kb)(issuer.replace(/^https?:\/\//, ''));
    const subject = text('sub') || 'repo:OWNER/REPO:ref:refs/heads/BRANCH';
    return {
        provider,
        claims: ['iss', 'aud', 'sub'].map((name) => `${name}: ${text(name) ? (0,plain_text/* quoted */.TL)(text(name)) : 'none'}`),
        conditions: [
            `${(0,plain_text/* quoted */.TL)(`${provider}:aud`)}: ${(0,plain_text/* quoted */.TL)(text('aud') || audience)}`,
            `${(0,plain_text/* quoted */.TL)(`${provider}:sub`)}: ${(0,plain_text/* quoted */.TL)(subject)}`,
        ],
        ...otherSubjects(claims, subject),
    };
}
/** The forms that the subject may have elsewhere: with a GitHub environment, and with the ids that never change. */
function otherSubjects(claims, subject) {
    const text = (name, otherwise) => textOf(claims[name]) || otherwise;
    const [owner, repository] = splitOnce(text('repository', 'OWNER/REPO'), '/');
    const ids = {
        owner: text('repository_owner_id', 'OWNER_ID'),
        repository: text('repository_id', 'REPO_ID'),
    };
    const plain = `repo:${owner}/${repository}`;
    const immutable = `repo:${owner}@${ids.owner}/${repository}@${ids.repository}`;
    const [, rest = '…'] = /^repo:[^:]+:(.+)$/s.exec(subject) ?? [];
    const isImmutable = /^repo:[^:/]+@[^:/]+\/[^:/]+@[^:/]+:/.test(subject);
    const environment = text('environment', 'NAME');
    return {
        environmentSubject: (0,plain_text/* quoted */.TL)(`${isImmutable ? immutable : plain}:environment:${environment}`),
        immutableSubject: (0,plain_text/* quoted */.TL)(`${immutable}:${rest}`),
    };
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
function readClaims(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
        return isRecord(claims) ? claims : {};
    }
    catch {
        return {};
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
/** Texts, numbers, and lists of them; anything else says nothing here. */
function textOf(claim) {
    if (Array.isArray(claim))
        return claim.map(textOf).join(', ');
    return typeof claim === 'string' || typeof claim === 'number' ? String(claim) : '';
}

;// CONCATENATED MODULE: ./build/aws/sign-in-failure.js
// Why a job got no credentials: what STS, or whatever else was asked for them, refused or did not answer.




/** The failure that an error of a sign-in stands for; a Failure stays as it is. */
function signInFailure(thrown, { signIn, region, idToken }) {
    if (thrown instanceof failure/* Failure */.HR)
        return thrown;
    const reason = (0,errors/* reasonOf */.A3)(thrown);
    const options = { cause: thrown };
    const isProvided = thrown instanceof Error && thrown.name.includes('CredentialsProviderError');
    if (signIn.kind === 'ambient' || isProvided)
        return (0,sign_in/* noCredentials */.gT)({ reason }, options);
    const facts = { roleArn: signIn.roleArn, reason };
    if ((0,errors/* isThrottling */.E2)(thrown))
        return (0,sign_in/* stsThrottled */.$7)(facts, options);
    if (!(0,errors/* isRefusal */.vu)(thrown) || (0,errors/* isForeign */.jq)(thrown))
        return (0,sign_in/* stsUnreachable */.Rj)(facts, options);
    const code = codeOf(thrown);
    if (code === 'RegionDisabled')
        return (0,sign_in/* regionDisabled */.fR)({ region, reason }, options);
    if (code === 'Validation')
        return invalid(signIn, thrown, reason);
    if (idToken !== undefined)
        return tokenRefused(signIn, thrown, reason, idToken);
    if (code === 'AccessDenied')
        return (0,sign_in/* roleNotAllowed */.IM)(facts, options);
    return (0,errors/* keyFailure */.Y4)(thrown, 'sts:AssumeRole') ?? (0,sign_in/* stsRefused */.Lr)(facts, options);
}
function invalid({ roleArn, durationSeconds }, thrown, reason) {
    const options = { cause: thrown };
    return /DurationSeconds|MaxSessionDuration/i.test(reason)
        ? (0,sign_in/* sessionTooLong */.bl)({ roleArn, reason, seconds: durationSeconds }, options)
        : (0,sign_in/* roleMalformed */.gK)({ roleArn, reason }, options);
}
function tokenRefused({ roleArn, audience }, thrown, reason, idToken) {
    const facts = { roleArn, reason, audience, ...tokenFacts(idToken, audience) };
    const options = { cause: thrown };
    switch (codeOf(thrown)) {
        case 'AccessDenied':
            return (0,sign_in/* roleNotTrusted */.D$)(facts, options);
        case 'ExpiredToken':
            return (0,sign_in/* idTokenExpired */.sg)(facts, options);
        case 'InvalidIdentityToken':
            return /audience/i.test(reason)
                ? (0,sign_in/* audienceNotAccepted */.nF)(facts, options)
                : (0,sign_in/* noIdentityProvider */.fd)(facts, options);
        default:
            return (0,sign_in/* stsRefused */.Lr)(facts, options);
    }
}
/** The service's own code: the SDK adds `Exception` to some. */
function codeOf(thrown) {
    return thrown instanceof Error ? thrown.name.replace(/(?:Exception|Error)$/, '') : '';
}

;// CONCATENATED MODULE: ./build/aws/credentials.js
// AWS credentials: by GitHub's OIDC token or from the environment, renewed before they end, masked as soon as known.


/** Enough for fifty jobs that sign in at the same moment: the SDK's pauses grow to half a minute, with full jitter. */
const STS_ATTEMPTS = 8;
/** Credentials are renewed this long before they end, in ms, or in the last third of a shorter life. */
const RENEW_BEFORE_MS = 5 * 60_000;
/** A source of credentials for a way to sign in. Nothing is asked for before its first use. */
function credentialSource(signIn, client, ports) {
    const { mask, clock } = ports;
    const obtain = async (signal) => {
        const askedAt = clock.now();
        const credentials = await unlessAborted(fetchCredentials(signIn, client, ports, signal), signal);
        const { accessKeyId, secretAccessKey, sessionToken } = credentials;
        for (const secret of [accessKeyId, secretAccessKey, sessionToken])
            if (secret)
                mask(secret);
        return byOurClock(credentials, signIn, askedAt);
    };
    return keptFresh(obtain, clock.now);
}
async function fetchCredentials(signIn, client, ports, signal) {
    let idToken;
    try {
        if (signIn.kind === 'role' && signIn.by === 'oidc') {
            idToken = await ports.idToken(signIn.audience, signal);
            ports.mask(idToken);
        }
        return await askForCredentials(signIn, idToken, client, signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw signInFailure(thrown, { signIn, region: client.region, idToken });
    }
}
async function askForCredentials(signIn, webIdentityToken, client, signal) {
    const { fromNodeProviderChain, fromTemporaryCredentials, fromWebToken } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 9719, 19));
    // The providers take no signal; their requests do.
    const requestHandler = client.requestHandler.boundTo(signal);
    const clientConfig = { ...client, maxAttempts: STS_ATTEMPTS, requestHandler };
    if (signIn.kind === 'ambient')
        return fromNodeProviderChain({ clientConfig })();
    const { roleArn, sessionName, durationSeconds } = signIn;
    if (webIdentityToken === undefined) {
        const params = { RoleArn: roleArn, RoleSessionName: sessionName, DurationSeconds: durationSeconds };
        return fromTemporaryCredentials({ params, clientConfig })();
    }
    const role = { roleArn, roleSessionName: sessionName, durationSeconds };
    return fromWebToken({ ...role, webIdentityToken, clientConfig })();
}
/** AWS dates the end of a session by its own clock; its life is known, so that ours may be wrong. */
function byOurClock(credentials, signIn, askedAt) {
    if (signIn.kind === 'ambient' || credentials.expiration === undefined)
        return credentials;
    const asked = signIn.durationSeconds * 1000;
    const left = credentials.expiration.getTime() - askedAt;
    return left > 0 && left <= asked ? credentials : { ...credentials, expiration: new Date(askedAt + asked) };
}
/** Remembers credentials until they are due; a failed renewal is no harm while the old ones last. */
function keptFresh(obtain, now) {
    let held;
    let renewal;
    const renew = async (signal) => {
        try {
            const obtainedAt = now();
            const credentials = await obtain(signal);
            const endsAt = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
            held = { credentials, endsAt, dueAt: endsAt - Math.min(RENEW_BEFORE_MS, (endsAt - obtainedAt) / 3) };
            return credentials;
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (held !== undefined && now() < held.endsAt)
                return held.credentials;
            throw thrown;
        }
        finally {
            renewal = undefined;
        }
    };
    const source = async (signal) => {
        if (held !== undefined && now() < held.dueAt)
            return held.credentials;
        renewal ??= { credentials: renew(signal), signal };
        const shared = renewal;
        try {
            return await unlessAborted(shared.credentials, signal);
        }
        catch (thrown) {
            // Whoever began the renewal has given up, which is not our end.
            if (!signal.aborted && shared.signal.aborted)
                return source(signal);
            throw thrown;
        }
    };
    return source;
}

;// CONCATENATED MODULE: ./build/aws/stack-listing.js
// One list of all stacks for many runs: to ask for each fleet by name would be thousands of calls, which AWS throttles.



/** Answers every question about stacks from one list, which is asked for once. Where AWS refuses it, they are asked for by name. */
class StackListing {
    #open;
    /** All stacks, or why they may not be listed. */
    #list = new OneCall();
    constructor(open) {
        this.#open = open;
    }
    /** The stacks, for one run. */
    source(signal) {
        const list = () => this.#list.ask(async (during) => listOf(await this.#open(during)), signal);
        return {
            byName: async (name) => {
                const stacks = await list();
                if (!(stacks instanceof failure/* Failure */.HR))
                    return stacks.find((stack) => stack.name === name);
                const own = await this.#open(signal);
                return own.byName(name);
            },
            all: async () => {
                const stacks = await list();
                if (stacks instanceof failure/* Failure */.HR)
                    throw stacks;
                return stacks;
            },
        };
    }
}
/** A refusal is kept, since the next who asks would meet it, too. */
async function listOf(stacks) {
    try {
        return await stacks.all();
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.HR && thrown.code === services/* awsRefused */.k4.code)
            return thrown;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./build/aws/cloud.js
// The real cloud behind the story of a run. What only discovery or the wait needs is loaded when they begin.














/** Signs in, and gives the cloud to work on; throws a Failure (`credentials`). */
async function connectToAws(options, ports, session) {
    return openConnection(options, ports).cloud(session);
}
/** Opens a connection. Nothing is asked for before its first use. */
function openConnection(options, ports) {
    return new AwsConnection(options, ports);
}
class AwsConnection {
    #options;
    #gate;
    #settings;
    #credentials;
    #account = new OneCall();
    #listing = new StackListing((signal) => this.#openStacks(signal));
    #reader;
    constructor(options, ports) {
        const { signIn, region, userAgent, requestMs, gate = openGate() } = options;
        this.#options = options;
        this.#gate = gate;
        this.#settings = clientSettings(region, userAgent, requestMs, gate);
        this.#credentials = credentialSource(signIn, this.#settings, ports);
    }
    async cloud(session) {
        await this.#credentials(session.signal);
        const sender = this.#senderFor(session);
        await this.#requireAllowed(session, sender);
        const { region, env, vpcEndpoint, isShared = false } = this.#options;
        const { patience } = session;
        const send = signedSender(this.#credentials, { ...sender, vpcEndpoint });
        const api = new clonesquad_api/* CloneSquadApi */.O(send, patience);
        const inspection = new ApiInspection(send, patience.clock);
        const surroundings = { region, isLocalCloud: isLocalEndpoint(env) };
        const stacks = async (during) => isShared ? this.#listing.source(during) : this.#openStacks(during);
        return {
            findApis: async (groups, during) => findApis(groups, await stacks(during), surroundings),
            findDeployment: async (group, during) => findDeployment(group, await stacks(during), surroundings),
            identify: (during) => callerIdentity(this.#credentials, { ...sender, env }, patience, during),
            requireWritable: (url, key, during) => inspection.requireWritable(url, key, during),
            readSentRun: (url, group, during) => inspection.readSentRun(url, group, during),
            readGroup: (url, during) => api.readGroup(url, during),
            readValue: (url, key, during) => api.readValue(url, key, during),
            readRows: (url, keys, during) => api.readRows(url, keys, during),
            write: (url, key, value, ttlSeconds, during) => api.write(url, key, value, ttlSeconds, during),
            readConfigured: (url, key, during) => api.readConfigured(url, key, during),
            readStatus: (url, during) => api.readStatus(url, during),
            explain: (url, key, during) => api.explain(url, key, during),
            readMetrics: this.readMetrics,
        };
    }
    readMetrics = async (groups, namespace, window, during) => {
        const reader = await this.#openReader();
        try {
            return await reader.read(groups, namespace, window, during);
        }
        catch (thrown) {
            const failure = (0,errors/* awsFailure */.MT)(thrown, 'cloudwatch:GetMetricData', during);
            if (failure === thrown ? !mayPass(failure) : (0,errors/* isRefusal */.vu)(thrown))
                throw failure;
            throw new ports/* TransientReadError */.F(failure.what, { cause: thrown });
        }
    };
    /** How one run's requests are signed and sent, but for their service. */
    #senderFor({ patience, notice }) {
        const { region, userAgent, requestMs } = this.#options;
        return { region, userAgent, requestMs, now: patience.clock.now, notice, gate: this.#gate };
    }
    /** A role's account is in its ARN, and was looked at with the other inputs. */
    async #requireAllowed({ patience, signal }, sender) {
        const { allowedAccounts, signIn, env } = this.#options;
        if (allowedAccounts === undefined || signIn.kind !== 'ambient')
            return;
        const ask = (during) => callerAccount(this.#credentials, { ...sender, env }, patience, during);
        requireAllowed(await this.#account.ask(ask, signal), allowedAccounts);
    }
    async #openStacks(signal) {
        const { stackSource } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(805), __webpack_require__.e(444)]).then(__webpack_require__.bind(__webpack_require__, 3444));
        return stackSource(this.#credentials, this.#settings, signal);
    }
    async #openReader() {
        const { MetricReader } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(85), __webpack_require__.e(782)]).then(__webpack_require__.bind(__webpack_require__, 7782));
        this.#reader ??= new MetricReader(this.#credentials, this.#settings);
        return this.#reader;
    }
}
/** Whether a failed renewal of credentials may succeed at the next read. */
function mayPass({ code }) {
    return [sign_in/* idTokenUnreachable */.j3, sign_in/* stsThrottled */.$7, sign_in/* stsUnreachable */.Rj].some((cause) => cause.code === code);
}
/** Whether the SDK's endpoint for CloudFormation is this machine's own, by the variables that the SDK reads. */
function isLocalEndpoint(env) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true')
        return false;
    const endpoint = env['AWS_ENDPOINT_URL_CLOUDFORMATION'] ?? env['AWS_ENDPOINT_URL'] ?? '';
    return URL.canParse(endpoint) && (0,api_url/* isLoopback */.U9)(new URL(endpoint).hostname);
}

;// CONCATENATED MODULE: ./build/scale/poll-loop.js
// One poll for many waits: who reads at about the same time is read for together, since CloudWatch counts requests.
/** At most this long, in ms, and at most this share of the poll interval, a read waits for others to join it. */
const GATHER_MS = 1_000;
const GATHER_SHARE = 0.1;
/** Plays the port of reading metrics for any number of waits, with as few reads as their moments allow. */
class PollLoop {
    #readMetrics;
    #clock;
    #gatherMs;
    /** By namespace: the read that can still be joined, and the one that is under way. */
    #gathering = new Map();
    #underWay = new Map();
    /** `pollMs`: the shortest poll interval of the waits. */
    constructor(readMetrics, clock, pollMs) {
        this.#readMetrics = readMetrics;
        this.#clock = clock;
        this.#gatherMs = Math.min(GATHER_MS, pollMs * GATHER_SHARE);
    }
    /** As {@link Cloud.readMetrics}: the read begins after it was asked for, and gives the bins of the window alone. */
    readMetrics = async (fleets, namespace, window, signal) => {
        signal.throwIfAborted();
        const open = this.#gathering.get(namespace);
        const read = open === undefined || open.isAbandoned ? this.#gather(namespace) : open;
        return read.join(fleets, window, signal);
    };
    #gather(namespace) {
        const read = new SharedRead();
        this.#gathering.set(namespace, read);
        this.#serve(namespace, read).catch((thrown) => {
            this.#gathering.delete(namespace);
            read.fail(thrown);
        });
        return read;
    }
    async #serve(namespace, read) {
        await this.#clock.sleep(this.#gatherMs, read.abandoned);
        await this.#underWay.get(namespace);
        if (read.isAbandoned)
            return;
        this.#gathering.delete(namespace);
        this.#underWay.set(namespace, read.perform(this.#readMetrics, namespace));
    }
}
/** One read for many readers. */
class SharedRead {
    #readers = new Set();
    #abandon = new AbortController();
    /** Aborted once every reader has left. */
    get abandoned() {
        return this.#abandon.signal;
    }
    get isAbandoned() {
        return this.abandoned.aborted;
    }
    /** The bins of some fleets in a window; throws what the read throws, or the signal's reason at once. */
    async join(fleets, window, signal) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const reader = { fleets, window, resolve, reject };
        this.#readers.add(reader);
        const leave = () => {
            reject(signal.reason);
            this.#readers.delete(reader);
            if (this.#readers.size === 0)
                this.#abandon.abort(signal.reason);
        };
        signal.addEventListener('abort', leave, { once: true });
        return promise.finally(() => signal.removeEventListener('abort', leave));
    }
    /** Reads all fleets that any reader wants, in the widest of their windows; never throws. */
    async perform(readMetrics, namespace) {
        const readers = [...this.#readers];
        const fleets = [...new Set(readers.flatMap((reader) => reader.fleets))];
        const window = {
            start: Math.min(...readers.map((reader) => reader.window.start)),
            end: Math.max(...readers.map((reader) => reader.window.end)),
        };
        try {
            const bins = await readMetrics(fleets, namespace, window, this.abandoned);
            for (const reader of this.#readers)
                reader.resolve(binsFor(reader, bins));
        }
        catch (thrown) {
            this.fail(thrown);
        }
    }
    fail(reason) {
        for (const reader of this.#readers)
            reader.reject(reason);
    }
}
/** What a reader would have been given alone: an older bin than it asked for may be one that does not grow any more. */
function binsFor({ fleets, window }, bins) {
    return new Map(fleets.map((fleet) => [fleet, within(window, bins.get(fleet) ?? new Map())]));
}
function within({ start, end }, bins) {
    return new Map([...bins].filter(([bin]) => bin >= start && bin < end));
}

;// CONCATENATED MODULE: ./build/scale/shared-connections.js
// Which runs share a connection: those that sign in alike, to the same place. Their polls are one.

/**
 * Gives each of some requests its way to sign in.
 *
 * @param open opens a connection by what a request says of identity, region, accounts, endpoint and request timeout
 */
function sharedConnectors(requests, open, clock) {
    const shortestPollMs = Math.min(...requests.map(({ wait }) => wait.pollMs));
    const all = new Map();
    const sharedBy = (request) => {
        const key = identityOf(request);
        const known = all.get(key);
        if (known !== undefined)
            return known;
        const connection = open(request);
        const shared = { connection, polls: new PollLoop(connection.readMetrics, clock, shortestPollMs) };
        all.set(key, shared);
        return shared;
    };
    return (request) => async (session) => {
        const { connection, polls } = sharedBy(request);
        return { ...(await connection.cloud(session)), readMetrics: polls.readMetrics };
    };
}
/** What tells one connection from another. */
function identityOf({ signIn, region, allowedAccounts, vpcEndpoint, requestMs }) {
    return JSON.stringify([signIn, region, allowedAccounts, vpcEndpoint?.href, requestMs]);
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/faces/id-token.js
// The runner's ID token, by which a job proves to AWS which job it is: asked for patiently, and masked at once.






/** GitHub's record of a job may be later than the job: this refusal alone may pass. */
const JOB_IS_LATE = /Can't issue ID_TOKEN for job in '(?:Pending|Delayed)' state/i;
/**
 * Gives a new ID token for an audience, within the deadline of `patience`, once `mask` has kept it out of the log;
 * throws a Failure (`credentials`), or the signal's reason.
 */
function idTokenSource(env, patience, mask) {
    return async (audience, signal) => {
        const url = requestUrl(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', audience);
        const ask = () => (0,http/* exchange */.cv)({ method: 'GET', url, headers: headersFor(env) }, patience, signal);
        const answer = await (0,retry/* askPatiently */.E)(url.host, ask, patience, signal, (given) => isLate(given) ? 'GitHub does not know yet that this job runs' : undefined);
        if (answer instanceof send/* Unanswered */.X)
            throw (0,sign_in/* idTokenUnreachable */.j3)({ reason: answer.message }, { cause: answer });
        const token = answer.status === 200 ? tokenIn(answer.body) : undefined;
        if (token === undefined)
            throw notGiven(url, answer);
        mask(token);
        return token;
    };
}
function headersFor(env) {
    return {
        Accept: 'application/json; api-version=2.0',
        Authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? ''}`,
        'User-Agent': `clonesquad-scale/${version/* VERSION */.x}`,
    };
}
function isLate({ status, body }) {
    return status === 403 && JOB_IS_LATE.test(body);
}
function requestUrl(text, audience) {
    if (!URL.canParse(text))
        throw (0,sign_in/* idTokenMalformed */.e9)({ reason: 'the runner gave no URL to ask at' });
    const url = new URL(text);
    url.searchParams.set('audience', audience);
    return url;
}
/** The token in an answer; what is not one is quoted nowhere, since it may hold one. */
function tokenIn(body) {
    const value = memberOf(body);
    return typeof value === 'string' && /^[\x21-\x7e]{4,20000}$/.test(value) ? value : undefined;
}
function memberOf(body) {
    try {
        const answer = JSON.parse(body);
        return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
    }
    catch {
        return undefined;
    }
}
function notGiven({ host }, answer) {
    const { status, body } = answer;
    if (status >= 200 && status <= 299)
        return (0,sign_in/* idTokenMalformed */.e9)({
            reason: `${host} answered ${status} and ${body.length} characters without one`,
        });
    const reason = `${host} answered ${status}: ${(0,plain_text/* excerpt */.Kb)(body)}`;
    return status === 429 || status >= 500 || isLate(answer)
        ? (0,sign_in/* idTokenUnreachable */.j3)({ reason })
        : (0,sign_in/* idTokenRefused */.$2)({ reason });
}

// EXTERNAL MODULE: ./build/faces/system-clock.js
var system_clock = __webpack_require__(2935);
;// CONCATENATED MODULE: ./build/faces/machine.js
// The machine that a run is on, whoever drives it: what settings are read against, and how runs sign in from here.






/** What the environment says of the machine. */
function surroundingsOf(env) {
    return {
        ambientRegion: env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || '',
        isGitHub: env['GITHUB_ACTIONS'] === 'true',
        hasIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
    };
}
/** Names the release and the run, so that the account's audit trail leads back to it. */
function userAgentOf(runUrl) {
    return `clonesquad-scale/${version/* VERSION */.x}${runUrl ? ` (+${runUrl})` : ''}`;
}
/** How one run signs in. */
function connectorFor(request, { userAgent, env, mask }) {
    return (session) => {
        const idToken = idTokenSource(env, session.patience, mask);
        return connectToAws({ ...request, userAgent, env }, { idToken, mask, clock: system_clock/* systemClock */.m }, session);
    };
}
/** How each of many runs signs in, by connections that they share. */
function connectorsFor(requests, { userAgent, env, mask }, log) {
    const gate = openGate();
    const open = (request) => {
        const { requestMs, wait } = request;
        // No run's own patience would do: the connection outlives each of them.
        const idToken = (audience, signal) => {
            const deadline = system_clock/* systemClock */.m.now() + wait.timeoutMs;
            return idTokenSource(env, { clock: system_clock/* systemClock */.m, requestMs, deadline, log }, mask)(audience, signal);
        };
        return openConnection({ ...request, userAgent, env, gate, isShared: true }, { idToken, mask, clock: system_clock/* systemClock */.m });
    };
    return sharedConnectors(requests, open, system_clock/* systemClock */.m);
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ askPatiently)
/* harmony export */ });
/* unused harmony export ATTEMPTS */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);
// Asking again: what may pass is tried some more times, with pauses that keep many clients from coming back at once.


/** How often something is tried in all. */
const ATTEMPTS = 6;
/** The value of the first attempt that is an end, or of the last one that there was time for; else the signal's reason. */
async function patiently(attempt, { clock, requestMs, deadline, log }, signal) {
    for (let made = 1;; made += 1) {
        const outcome = await attempt();
        if (outcome.kind === 'done' || made === ATTEMPTS)
            return outcome.value;
        // Full jitter: any pause up to a bound that doubles.
        const bound = Math.min(requestMs, (requestMs / 20) * 2 ** (made - 1));
        const pause = Math.max(outcome.notBeforeMs ?? 0, clock.random() * bound);
        if (clock.now() + pause >= deadline)
            return outcome.value;
        log(`${outcome.why}; asking again in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(pause)} (attempt ${made + 1} of ${ATTEMPTS})`);
        await clock.sleep(pause, signal);
        signal.throwIfAborted();
    }
}
/**
 * The first answer that is an end, or the last one that there was time for: asks again after lost connections, timeouts,
 * 429 and 5xx, and after whatever else `mayPass` gives a reason for, which is logged. Throws what is no {@link Unanswered}.
 */
async function askPatiently(host, ask, patience, signal, mayPass = () => undefined) {
    const attempt = async () => {
        try {
            const answer = await ask();
            const { status, headers } = answer;
            const isFault = status === 429 || status >= 500;
            const why = isFault ? `${host} answered ${status}` : mayPass(answer);
            if (why === undefined)
                return { kind: 'done', value: answer };
            const notBeforeMs = retryAfterMs(headers.get('retry-after'), patience.clock.now());
            return { kind: 'again', value: answer, why, ...(notBeforeMs !== undefined && { notBeforeMs }) };
        }
        catch (thrown) {
            if (!(thrown instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .X))
                throw thrown;
            return thrown.mayPass
                ? { kind: 'again', value: thrown, why: thrown.message }
                : { kind: 'done', value: thrown };
        }
    };
    return patiently(attempt, patience, signal);
}
/** Milliseconds of a Retry-After header, seconds or a date; `undefined` where it says neither. */
function retryAfterMs(header, now) {
    if (header === null)
        return undefined;
    if (/^\d{1,6}(?:\.\d+)?$/.test(header))
        return Number(header) * 1000;
    const date = /[A-Za-z]/.test(header) ? Date.parse(header) : Number.NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}


/***/ }),

/***/ 5077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TransientReadError)
/* harmony export */ });
// What a run needs of the world. The story is told against these; what plays them is chosen by a face.
/** A failure of a read that the next poll may not meet: the wait survives and counts it. */
class TransientReadError extends Error {
    name = 'TransientReadError';
}


/***/ }),

/***/ 1924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Unanswered)
/* harmony export */ });
// How a request is sent: a port of whoever asks something of a server, played by signed HTTP.
/** No (whole) answer came. */
class Unanswered extends Error {
    name = 'Unanswered';
    /** Whether the request may have been carried out nevertheless. */
    mayHaveArrived;
    /** Whether asking again may bring another end. */
    mayPass = true;
    constructor(message, mayHaveArrived, cause) {
        super(message, { cause });
        this.mayHaveArrived = mayHaveArrived;
    }
}


/***/ })

};
