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
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8046);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1924);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8135);






const ANSWER_BYTES = 1024 * 1024;
class Redirected extends _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX {
    mayPass = false;
}
class TooLarge extends _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX {
    mayPass = false;
}
class Unsendable extends _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX {
    mayPass = false;
}
class TimedOut extends _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX {
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
async function exchange(request, { requestMs, answerBytes = ANSWER_BYTES }, signal) {
    signal.throwIfAborted();
    const { url } = request;
    const limit = new AbortController();
    const onAbort = () => limit.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => limit.abort(), requestMs);
    try {
        requireSendable(request);
        const answer = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .transport */ .et)(request, limit.signal);
        const { status, headers } = answer;
        if (isRedirect(status))
            throw redirected(url, answer);
        const body = await readBounded(url, answer, answerBytes);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        return { status, headers, body: withoutEcho(body, request) };
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX)
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
function unanswered({ host, hostname }, thrown) {
    const { code, message } = innermost(thrown);
    const isKept = NEVER_SENT.has(code) || NO_TLS.test(code) || isUnwritten(message) || isTunnelRefused(message);
    const text = message.includes(hostname) ? message : `${host}: ${message}`;
    return new _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(text), !isKept, thrown);
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
