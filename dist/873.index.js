export const id = 873;
export const ids = [873];
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

/***/ 3298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ noSuchEnvironment),
/* harmony export */   ZG: () => (/* binding */ planUnreadable),
/* harmony export */   ih: () => (/* binding */ tooManyJobs),
/* harmony export */   kf: () => (/* binding */ noSuchActivity),
/* harmony export */   q8: () => (/* binding */ sharedFleet),
/* harmony export */   r2: () => (/* binding */ MOST_JOBS),
/* harmony export */   zT: () => (/* binding */ wrongPlan)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8046);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);


const MOST_SHOWN = 50;
const wrongPlan = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('wrong-plan', {
    result: 'invalid-input',
    fixBy: 'user',
    explanation: 'The resource plan is no YAML, or has keys, names or sizes that a plan cannot have. All mistakes are named at once, each with its line and column, settings that a run could not use included; nothing was sent. Of many, the first are named. While the YAML itself is broken, only that is told. Correct them in the file; plan.schema.json lets an editor show most of them while you type.',
    message: ({ file, mistakes, hasMore = false }) => {
        const path = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file);
        const least = hasMore ? 'more than ' : '';
        const count = mistakes.length === 1 ? 'a mistake' : `${least}${mistakes.length} mistakes`;
        const shown = mistakes
            .slice(0, MOST_SHOWN)
            .map(({ line, column, says }) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`  ${path}:${line}:${column}: ${says}`));
        const rest = mistakes.length - shown.length;
        const more = rest > 0 ? [`  and ${least}${rest} more`] : [];
        return [`${path} has ${count}, and nothing was sent:`, ...shown, ...more].join('\n');
    },
    fix: () => 'Correct the lines named here.',
});
const planUnreadable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('plan-unreadable', {
    result: 'invalid-input',
    fixBy: 'user',
    explanation: 'The file of the resource plan could not be read: it is not there, it is a folder, or it may not be read. Nothing was sent. Correct its path, which is relative to the working directory; in a workflow, check the repository out (actions/checkout) before this step.',
    message: ({ file, reason }) => `The plan ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)} cannot be read: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason)}.`,
    fix: ({ isGitHub }) => `Correct the path of the plan, which is relative to the working directory${isGitHub ? ', and check the repository out (actions/checkout) before this step' : ''}.`,
});
const noSuchActivity = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('no-such-activity', {
    result: 'invalid-input',
    fixBy: 'user',
    explanation: 'The activity that was asked for is not in the resource plan. Nothing was sent. Ask for one that is there, written as there, capital letters included, or add it to the plan.',
    message: ({ file, name, activities, near }) => `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is no activity of ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}, which has ${listed(activities)}${meaning(near)}`,
    fix: () => 'Ask for an activity of the plan, or add this one to it.',
});
const noSuchEnvironment = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('no-such-environment', {
    result: 'invalid-input',
    fixBy: 'user',
    explanation: 'A name or pattern by which environments were asked for fits none of the resource plan. Nothing was sent. Names and patterns stand with commas between them; in a pattern, * is any text and ? one character, and * alone is every environment. Correct it, or add the environment to the plan.',
    message: ({ file, filter, environments, near }) => `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(filter)} fits no environment of ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}, which has ${listed(environments)}${meaning(near)}`,
    fix: () => 'Ask for environments of the plan by their names, or by patterns such as perf*, with commas between them.',
});
const MOST_JOBS = 256;
const tooManyJobs = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('too-many-jobs', {
    result: 'invalid-input',
    fixBy: 'user',
    explanation: `More environments were chosen than a matrix of GitHub can have jobs, which is ${MOST_JOBS}. No matrix was made. Choose fewer by a filter, such as perf*, or use the CLI, which scales any number of environments in one job.`,
    message: ({ count }) => `${count} environments were chosen, and GitHub allows ${MOST_JOBS} jobs in a matrix.`,
    fix: () => 'Choose fewer by a filter, such as perf*, or scale all of them in one process: clonesquad-scale scale --activity.',
});
const sharedFleet = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('shared-fleet', {
    result: 'invalid-input',
    fixBy: 'user',
    explanation: 'Environments that were asked for at once have one and the same CloneSquad: the same URL is given for them, or group-name, without {env}, makes one group of them. The size of one would replace that of the other. Nothing was sent. Give each environment its own URLs and group-name, leave the URLs out, so that they are found by themselves, or choose one of the environments.',
    message: ({ environments, fleet }) => `The environments ${listed(environments)} have the same CloneSquad, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(fleet)}: the size of one would replace that of the other.`,
    fix: () => 'Give each environment its own URLs and group-name (with {env} in it), leave the URLs out, so that they are found by themselves, or choose one of the environments.',
});
const MOST_LISTED = 20;
function listed(names) {
    const rest = names.length - MOST_LISTED;
    return `${names.slice(0, MOST_LISTED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
function meaning(near) {
    return near === undefined ? '.' : `: did you mean ${near}?`;
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

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ idTokenRefused),
/* harmony export */   $7: () => (/* binding */ stsThrottled),
/* harmony export */   D$: () => (/* binding */ roleNotTrusted),
/* harmony export */   IM: () => (/* binding */ roleNotAllowed),
/* harmony export */   Lr: () => (/* binding */ stsRefused),
/* harmony export */   Rj: () => (/* binding */ stsUnreachable),
/* harmony export */   bl: () => (/* binding */ sessionTooLong),
/* harmony export */   e9: () => (/* binding */ idTokenMalformed),
/* harmony export */   fR: () => (/* binding */ regionDisabled),
/* harmony export */   fd: () => (/* binding */ noIdentityProvider),
/* harmony export */   fs: () => (/* binding */ accountNotAllowed),
/* harmony export */   gK: () => (/* binding */ roleMalformed),
/* harmony export */   j3: () => (/* binding */ idTokenUnreachable),
/* harmony export */   kc: () => (/* binding */ idTokenForbidden),
/* harmony export */   kq: () => (/* binding */ accountUnknown),
/* harmony export */   nF: () => (/* binding */ audienceNotAccepted),
/* harmony export */   pF: () => (/* binding */ idTokenInsecure),
/* harmony export */   sg: () => (/* binding */ idTokenExpired)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);

const AUTHOR = 'user';
const ADMINISTRATOR = 'aws-administrator';
const RUNNER = 'user';
const idTokenForbidden = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-forbidden', {
    result: 'credentials',
    fixBy: AUTHOR,
    explanation: 'The job may not ask GitHub for an ID token: it lacks permissions: id-token: write, or it runs for a fork or for Dependabot. Add the permission to the job; in a workflow that is called by another one, the caller must have it, too. Keep the step out of runs for forks and Dependabot, which never get ID tokens.',
    message: ({ roleArn }) => `This job may not ask GitHub for an ID token, so it cannot assume ${roleArn}. Nothing was sent.`,
    fix: () => 'Add "permissions: id-token: write" (and contents: read) to the job. GitHub never gives ID tokens to pull requests from forks, nor to Dependabot: keep this step out of those runs.',
});
const idTokenUnreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-unreachable', {
    result: 'credentials',
    fixBy: RUNNER,
    explanation: "GitHub's service for ID tokens gave no answer, or only errors that may pass, to several attempts. Run it again; if that does not help, see GitHub's status, and that the machine has a way to GitHub (DNS, firewall, proxy).",
    message: ({ reason }) => `GitHub gave no ID token to this job: ${reason}.`,
    fix: () => "Run it again. If that does not help, see GitHub's status, and that this machine has a way to GitHub (DNS, firewall, proxy).",
});
const idTokenRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-refused', {
    result: 'credentials',
    fixBy: AUTHOR,
    explanation: "GitHub's service for ID tokens refused the job. See that the job has permissions: id-token: write, also in the workflow that calls this one. Jobs of pull requests from forks never get an ID token: keep the step out of those.",
    message: ({ reason }) => `GitHub refused to give an ID token to this job: ${reason}.`,
    fix: () => 'Add "permissions: id-token: write" (and contents: read) to the job, and to the job that calls its workflow, if one does. Pull requests from forks never get an ID token: keep this step out of those runs.',
});
const idTokenMalformed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-malformed', {
    result: 'credentials',
    fixBy: RUNNER,
    explanation: "What answered as GitHub's service for ID tokens gave none: probably a proxy or a login page in between. See that nothing between the machine and GitHub answers in its place, and run it again.",
    message: ({ reason }) => `What GitHub's service for ID tokens answered is no ID token: ${reason}.`,
    fix: () => 'See that nothing between this machine and GitHub (a proxy, a login page) answers in its place, and run it again.',
});
const idTokenInsecure = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-insecure', {
    result: 'credentials',
    fixBy: RUNNER,
    explanation: 'ACTIONS_ID_TOKEN_REQUEST_URL begins with http:// and leads to another machine, so that everybody on the way could read the ID token. GitHub itself gives an https URL: something has replaced it. Nothing was sent. Find out what sets the variable.',
    message: ({ host }) => `ACTIONS_ID_TOKEN_REQUEST_URL leads to ${host} without TLS: everybody on the way could read the ID token. Nothing was sent.`,
    fix: () => 'Find out what sets ACTIONS_ID_TOKEN_REQUEST_URL to a URL that does not begin with https://: GitHub itself gives one that does.',
});
const roleNotTrusted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('role-not-trusted', {
    result: 'credentials',
    fixBy: ADMINISTRATOR,
    explanation: "There is no such role, or its trust policy does not match the claims of the ID token: AWS says the same of both. The message shows the claims, and the conditions that would match them: write these into the role's trust policy, or correct role-to-assume.",
    message: (facts) => `AWS did not let this job assume ${facts.roleArn} (${facts.reason}).\n${claimsOf(facts)}`,
    fix: ({ provider, conditions, environmentSubject, immutableSubject }) => [
        `See that the role exists, and that its trust policy allows sts:AssumeRoleWithWebIdentity to the account's identity provider ${provider} under these conditions:`,
        ...conditions.map((line) => `  ${line}`),
        'The subject is another one in a job with a GitHub environment:',
        `  ${environmentSubject}`,
        'and in a repository with immutable subjects, which GitHub gives to new and renamed ones:',
        `  ${immutableSubject}`,
        'The policy must name the one that the token has now.',
    ].join('\n'),
});
const noIdentityProvider = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('no-identity-provider', {
    result: 'credentials',
    fixBy: ADMINISTRATOR,
    explanation: "The AWS account has no identity provider for the token's issuer, or could not verify the token by it. Create the OpenID Connect provider in IAM, in the account of the role: for GitHub its URL is https://token.actions.githubusercontent.com and its audience sts.amazonaws.com, unless the input audience says otherwise.",
    message: (facts) => `AWS did not accept this job's ID token (${facts.reason}).\n${claimsOf(facts)}`,
    fix: ({ provider, audience, roleArn }) => `Create the OpenID Connect provider https://${provider} with the audience ${audience} in IAM, in the account of ${roleArn}. If it is there, see that its URL is exactly this one.`,
});
const audienceNotAccepted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('audience-not-accepted', {
    result: 'credentials',
    fixBy: ADMINISTRATOR,
    explanation: 'The identity provider in the AWS account does not list the audience of the ID token. Add the audience to the provider in IAM, or set the input audience to one that it lists.',
    message: (facts) => `AWS did not accept the audience of this job's ID token (${facts.reason}).\n${claimsOf(facts)}`,
    fix: ({ provider, audience }) => `Add the audience ${audience} to the provider ${provider} in IAM, or set the input audience to one that it lists.`,
});
const idTokenExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-expired', {
    result: 'credentials',
    fixBy: RUNNER,
    explanation: 'AWS took a new ID token for expired: a clock is wrong, or the way very slow. Run it again; on a GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
    message: (facts) => `AWS did not let this job assume ${facts.roleArn}: its ID token has expired (${facts.reason}).\n${claimsOf(facts)}`,
    fix: () => 'Run it again. On a GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
});
const sessionTooLong = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('session-too-long', {
    result: 'credentials',
    fixBy: AUTHOR,
    explanation: "The session is to be longer than the role allows, or than one hour where one role assumes another. Set role-duration-seconds to at most the role's maximum session duration: a wait that is longer renews the session.",
    message: ({ roleArn, reason, seconds }) => `A session of ${seconds} s is not allowed for ${roleArn} (${reason}).`,
    fix: () => "Set role-duration-seconds to at most the role's maximum session duration (3600 where one role assumes another). A wait that is longer renews the session.",
});
const roleMalformed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('role-malformed', {
    result: 'credentials',
    fixBy: AUTHOR,
    explanation: 'AWS takes the ARN of the role, or the name of the session, for malformed. Correct role-to-assume and role-session-name: the message quotes what AWS says.',
    message: ({ roleArn, reason }) => `AWS did not understand the request to assume ${roleArn} (${reason}).`,
    fix: () => 'Correct role-to-assume, which is the ARN of a role (arn:aws:iam::111122223333:role/clonesquad-scale), or role-session-name, which has 2 to 64 letters, digits and _+=,.@- only.',
});
const regionDisabled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('region-disabled', {
    result: 'credentials',
    fixBy: ADMINISTRATOR,
    explanation: "STS is not active for the account in the region: some regions must be switched on. Activate the region for STS in IAM's account settings, or correct aws-region.",
    message: ({ region, reason }) => `AWS's sign-in service is not active in ${region} for this account (${reason}).`,
    fix: ({ region }) => `Activate ${region} for STS in IAM's account settings, or correct aws-region, if another one is meant.`,
});
const stsThrottled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('sts-throttled', {
    result: 'credentials',
    fixBy: RUNNER,
    explanation: 'STS throttled every attempt to assume the role: too many runs sign in at the same moment. Run it again, and let fewer start at once (in a workflow: max-parallel).',
    message: ({ roleArn, reason }) => `AWS throttled every attempt to assume ${roleArn} (${reason}).`,
    fix: () => 'Run it again, and let fewer start at once.',
});
const stsUnreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('sts-unreachable', {
    result: 'credentials',
    fixBy: RUNNER,
    explanation: 'STS gave no answer, or only errors that may pass, to several attempts. Run it again; if that does not help, see that aws-region names a region, and that the machine has a way to AWS (DNS, firewall, proxy).',
    message: ({ roleArn, reason }) => `This run could not assume ${roleArn}: AWS's sign-in service gave no usable answer (${reason}).`,
    fix: () => 'Run it again. If that does not help, see that aws-region names a region, and that this machine has a way to AWS (DNS, firewall, proxy).',
});
const stsRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('sts-refused', {
    result: 'credentials',
    fixBy: ADMINISTRATOR,
    explanation: 'STS refused the role for a reason of its own, which the message quotes. See that the role exists, and what its trust policy asks for.',
    message: ({ roleArn, reason }) => `AWS did not let this run assume ${roleArn} (${reason}).`,
    fix: () => 'Mend what AWS names in brackets. See that the role exists, and what its trust policy asks for.',
});
const roleNotAllowed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('role-not-allowed', {
    result: 'credentials',
    fixBy: ADMINISTRATOR,
    explanation: "There is no such role, or the identity of the run may not assume it. The identity's own policy must allow sts:AssumeRole on the role, and the role's trust policy must trust the identity.",
    message: ({ roleArn, reason }) => `AWS did not let this run assume ${roleArn} (${reason}).`,
    fix: ({ roleArn }) => `See that the role exists, let its trust policy trust the identity that this run has, and allow that identity sts:AssumeRole on ${roleArn}.`,
});
const accountNotAllowed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('account-not-allowed', {
    result: 'credentials',
    fixBy: AUTHOR,
    explanation: 'The credentials are of an account that allowed-account-ids does not list. Nothing was sent to CloneSquad. Use the role or the credentials of an allowed account, or add this one to allowed-account-ids.',
    message: ({ account, allowed }) => `The credentials are of the AWS account ${account}, and allowed-account-ids allows only ${allowed.join(', ')}.`,
    fix: () => 'Use the role or the credentials of an allowed account, or add this one to allowed-account-ids.',
});
const accountUnknown = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('account-unknown', {
    result: 'credentials',
    fixBy: RUNNER,
    explanation: 'allowed-account-ids is set, and AWS did not tell which account the credentials are of. Run it again; if that does not help, see that the machine has a way to STS (DNS, firewall, proxy).',
    message: ({ reason }) => `allowed-account-ids is set, and AWS did not tell which account the credentials are of (${reason}).`,
    fix: () => 'Run it again. If that does not help, see that this machine has a way to STS (DNS, firewall, proxy).',
});
function claimsOf({ claims }) {
    return ['Its ID token says:', ...claims.map((line) => `  ${line}`)].join('\n');
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


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yG: () => (/* binding */ checkRequest),
  xj: () => (/* binding */ readLooks),
  "in": () => (/* binding */ readRequest),
  h7: () => (/* binding */ readRequests),
  RT: () => (/* binding */ uniqueMistakes)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/causes/sign-in.js
var sign_in = __webpack_require__(8058);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/goal.js
var goal = __webpack_require__(229);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/settings/examples.js
var examples = __webpack_require__(8505);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/settings/names.js
var settings_names = __webpack_require__(5316);
// EXTERNAL MODULE: ./build/settings/reader.js
var settings_reader = __webpack_require__(7121);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
;// CONCATENATED MODULE: ./build/settings/fleets.js







const withSize = (reader, fleets, layers) => {
    if (layers.every((layer) => reader.text(layer) === ''))
        refuseNoSize(reader, layers);
    return fleets.flatMap((fleet) => (fleet.size === undefined ? [] : [{ ...fleet, size: fleet.size }]));
};
const withSizeOrUrl = (reader, fleets) => {
    const given = fleets.filter(({ layer, api }) => reader.text(layer) !== '' || api !== undefined);
    if (given.length > 0)
        return given;
    if (templateOf(reader).includes(LAYER))
        return fleets;
    return [...new Map(fleets.map((fleet) => [fleet.name, { ...fleet, layer: fleet.name }])).values()];
};
const LAYER = '{layer}';
function groupsOf(reader, env) {
    const template = templateOf(reader).replaceAll('{env}', env);
    return /^(?:[^{}]*[-_])?\{layer\}(?:[-_][^{}]*)?$/.test(template) ? template : undefined;
}
function templateOf(reader) {
    return reader.text('group-name') || GROUP_TEMPLATE;
}
function readFleets(reader, env, layers) {
    const template = readGroupTemplate(reader);
    const everyFloor = readFloor(reader, 'floor');
    return layers.map((name) => {
        const [layer = '', subfleet] = name.split('/');
        if (!settings_names/* NAME */.o_.test(layer) || !settings_names/* SUBFLEET_NAME */.Ds.test(subfleet ?? '-'))
            reader.refuse(name, A_FLEET, '4');
        const size = readSize(reader, name, subfleet !== undefined);
        const api = readApi(reader, (0,fleet_name/* urlSetting */.mR)(name));
        const floor = readFloor(reader, `${name}${settings_names/* FLOOR_SUFFIX */.xl}`) ?? everyFloor;
        const group = template.replaceAll('{env}', env).replaceAll(LAYER, layer);
        const id = { group, ...(subfleet !== undefined && { subfleet }) };
        const more = { ...(floor !== undefined && { floor }), ...(api && { api }) };
        return { layer: name, ...id, name: (0,fleet_name/* formatFleetName */.NO)(id), ...(size && { size }), ...more };
    });
}
function refuseSharedGroup(reader, fleets) {
    if (new Set(fleets.map(({ name }) => name)).size === fleets.length)
        return;
    reader.refuse('group-name', 'several fleets would be of one group: {layer} is missing', GROUP_TEMPLATE);
}
const A_FLEET = `a layer is named by ${settings_names/* NAME_IN_WORDS */.sc}, and a subfleet of it by small letters, digits, - and _ after a slash, and not __all__`;
function refuseNoSize(reader, layers) {
    const names = layers.map((layer) => reader.nameOf(layer));
    reader.refuse(layers[0] ?? 'frontend', `at least one of ${names.join(' and ')} is needed`, '4');
}
const GROUP_TEMPLATE = (0,settings/* usualOf */.sB)('group-name');
const GROUP_NAME = /^(?:[A-Za-z0-9_-]|\{env\}|\{layer\})+$/;
function readGroupTemplate(reader) {
    const why = 'a GroupName has letters, digits, - and _, and {env} and {layer} where these are filled in';
    return reader.parsed('group-name', (0,settings_reader/* matching */.w)(GROUP_NAME), why, GROUP_TEMPLATE) ?? GROUP_TEMPLATE;
}
function readApi(reader, name) {
    const text = reader.text(name);
    const isEndpoint = URL.canParse(text) && (0,api_url/* isVpcEndpoint */.LX)(new URL(text));
    return reader.parsed(name, api_url/* parseApiUrl */.nV, isEndpoint
        ? `a VPC endpoint does not say which API is meant: give it as ${reader.nameOf('vpc-endpoint')}, and here the API's own URL or nothing`
        : 'an API has an https URL without user, query or fragment', (0,examples/* exampleApiUrl */.m)());
}
function readSize(reader, layer, isSubfleet) {
    if (isSubfleet)
        return reader.parsed(layer, size/* parseSubfleetSize */.Lw, size/* A_SUBFLEET_SIZE */.tU, '4');
    return reader.parsed(layer, size/* parseSize */.DB, size/* A_SIZE */.Wm, layer === 'frontend' ? '4' : '50%');
}
function readFloor(reader, name) {
    return reader.parsed(name, size/* parseFloor */.cI, 'a floor is a whole number of instances', '0');
}

// EXTERNAL MODULE: ./build/settings/shared-fleets.js
var shared_fleets = __webpack_require__(5277);
// EXTERNAL MODULE: ./build/settings/sign-in.js
var settings_sign_in = __webpack_require__(2263);
;// CONCATENATED MODULE: ./build/settings/read-request.js














function readRequest(reading) {
    const [request] = readRequests([reading]);
    if (request === undefined)
        throw new Error('A reading gave no request');
    return request;
}
function readRequests(readings) {
    const requests = allRead(readings.map(checkRequest));
    (0,shared_fleets/* refuseSharedFleets */.$)(requests);
    return requests;
}
function readLooks(readings) {
    return allRead(readings.map(checkLook));
}
function allRead(all) {
    const mistakes = all.flatMap((one) => ('mistakes' in one ? one.mistakes : []));
    if (mistakes.length > 0)
        throw (0,run/* wrongInputs */.hF)({ mistakes: uniqueMistakes(mistakes) });
    return all.flatMap((one) => ('request' in one ? [one.request] : []));
}
function uniqueMistakes(mistakes) {
    return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}
function checkRequest(reading) {
    return checkSettings(new settings_reader/* SettingsReader */.T(reading.source, reading.spell), reading, withSize);
}
function checkLook(reading) {
    const reader = new settings_reader/* SettingsReader */.T(reading.source, reading.spell);
    const checked = checkSettings(reader, { ...reading, intent: 'scale' }, withSizeOrUrl);
    if ('mistakes' in checked)
        return checked;
    const { request } = checked;
    const regionFrom = originOfRegion(reader, reading.surroundings.ambientRegion);
    const isOpen = request.fleets.every(({ size, api }) => size === undefined && api === undefined);
    const groups = isOpen ? groupsOf(reader, request.env) : undefined;
    return { request: { ...request, regionFrom, ...(groups !== undefined && { groups }) } };
}
function checkSettings(reader, { layers, surroundings, intent, label }, choose) {
    const env = readEnv(reader);
    const fleets = choose(reader, readFleets(reader, env, layers), layers);
    refuseSharedGroup(reader, fleets);
    const region = readRegion(reader, fleets, surroundings.ambientRegion);
    const vpcEndpoint = readVpcEndpoint(reader, region);
    const wait = readWait(reader, intent);
    const ttlSeconds = intent === 'wait' ? undefined : readTtl(reader, wait);
    const signIn = (0,settings_sign_in/* readSignIn */.ze)(reader, label ?? env, surroundings);
    const allowedAccounts = (0,settings_sign_in/* readAllowedAccounts */.P2)(reader);
    const isDryRun = reader.either('dry-run', ['false', 'true']) === 'true';
    const rest = {
        intent: isDryRun && intent === 'scale' ? 'dry-run' : intent,
        metricsNamespace: readNamespace(reader),
        requestMs: reader.duration('request-timeout'),
        appliesImmediately: reader.either('apply-immediately', settings/* APPLY_IMMEDIATELY */.aj) === 'true',
        onJobEnd: reader.either('on-job-end', settings/* ON_JOB_END */.Am),
    };
    if (reader.mistakes.length > 0)
        return { mistakes: reader.mistakes };
    if (signIn.kind === 'role' && signIn.by === 'oidc' && !surroundings.hasIdToken)
        throw (0,sign_in/* idTokenForbidden */.kc)({ roleArn: signIn.roleArn });
    const request = {
        env,
        region,
        fleets,
        signIn,
        wait,
        ...(ttlSeconds !== undefined && { ttlSeconds }),
        ...(vpcEndpoint && { vpcEndpoint }),
        ...(allowedAccounts && { allowedAccounts }),
        ...rest,
    };
    return { request };
}
const SEVERAL = /[,;*?\s]/;
function readEnv(reader) {
    const env = reader.text('env');
    if (!settings_names/* NAME */.o_.test(env)) {
        const several = `this is the name of one environment; for several, write a plan and give ${reader.nameOf('plan')} and ${reader.nameOf('activity')}`;
        reader.refuse('env', SEVERAL.test(env) ? several : `an environment is named by ${settings_names/* NAME_IN_WORDS */.sc}`, 'perf1');
    }
    return env;
}
function readRegion(reader, fleets, ambient) {
    const ofUrls = fleets.flatMap(({ layer, api }) => {
        const region = api && (0,api_url/* regionOf */.AP)(api);
        return region === undefined ? [] : [{ layer, region }];
    });
    const region = reader.text('aws-region') || ambient || ofUrls[0]?.region || '';
    if (region === '') {
        reader.refuse('aws-region', 'no region is given here, by a variable (AWS_REGION, AWS_DEFAULT_REGION) or by a URL', 'eu-west-1');
    }
    else if (!(0,api_url/* isRegion */.Dp)(region)) {
        reader.refuse('aws-region', `${JSON.stringify(region)} is not the name of a region`, 'eu-west-1');
    }
    else {
        for (const other of ofUrls.filter((one) => one.region !== region)) {
            reader.refuse((0,fleet_name/* urlSetting */.mR)(other.layer), `the URL is in ${other.region}, and the region is ${region}`, (0,examples/* exampleApiUrl */.m)(region));
        }
    }
    return region;
}
function originOfRegion(reader, ambient) {
    if (reader.text('aws-region') !== '')
        return reader.nameOf('aws-region');
    return ambient === '' ? 'the URL of an API' : 'AWS_REGION or AWS_DEFAULT_REGION';
}
function readVpcEndpoint(reader, region) {
    const exampleIn = (name) => `vpce-0123456789abcdef0-abcdefgh.execute-api.${name}.vpce.${(0,api_url/* partitionOf */.iQ)(name).domain}`;
    const endpoint = reader.parsed('vpc-endpoint', api_url/* parseVpcEndpoint */.Gp, 'an interface VPC endpoint for API Gateway is given by its DNS name', exampleIn('eu-west-1'));
    const itsRegion = endpoint && (0,api_url/* vpcEndpointRegion */.dq)(endpoint);
    if (itsRegion !== undefined && itsRegion !== region) {
        const why = `the endpoint is in ${itsRegion}, and the region is ${region}`;
        reader.refuse('vpc-endpoint', why, exampleIn(region));
    }
    return endpoint;
}
function readWait(reader, intent) {
    const why = `a wait level is none, ${goal/* LEVELS */.A.join(', ')}`;
    const level = reader.parsed('wait-for', parseWaitFor, why, 'ready') ?? 'ready';
    if (intent === 'wait' && level === 'none')
        reader.refuse('wait-for', `a wait is for one of ${goal/* LEVELS */.A.join(', ')}`, 'ready');
    return {
        level,
        timeoutMs: reader.duration('timeout'),
        observeMs: reader.duration('observe-timeout'),
        stallMs: reader.duration('stall-timeout'),
        pollMs: reader.duration('poll-interval'),
        acceptsInsufficient: reader.either('if-insufficient-instances', settings/* IF_INSUFFICIENT */.Kw) === 'accept',
    };
}
function parseWaitFor(text) {
    return text === 'none' || (0,goal/* isLevel */.N)(text) ? text : undefined;
}
function readTtl(reader, wait) {
    const ttl = reader.optionalDuration('ttl', '2h');
    if (ttl === undefined)
        return undefined;
    if (ttl % 1000 !== 0)
        reader.refuse('ttl', 'CloneSquad counts a ttl in whole seconds', '2h');
    else if (wait.level !== 'none' && ttl <= wait.timeoutMs) {
        const why = `the ttl would end before the wait does: it must be longer than ${reader.nameOf('timeout')} (${(0,duration/* formatDuration */.a3)(wait.timeoutMs)})`;
        reader.refuse('ttl', why, (0,duration/* formatDuration */.a3)(wait.timeoutMs + 3_600_000));
    }
    return ttl / 1000;
}
const NAMESPACE = /^[\w./#:-]{1,255}$/;
function readNamespace(reader) {
    const why = 'a CloudWatch namespace has 1 to 255 letters, digits and ./#:_-';
    return reader.parsed('metrics-namespace', (0,settings_reader/* matching */.w)(NAMESPACE), why, names/* DEFAULT_NAMESPACE */.oQ) ?? names/* DEFAULT_NAMESPACE */.oQ;
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ SettingsReader),
/* harmony export */   w: () => (/* binding */ matching)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);


class SettingsReader {
    #source;
    #spell;
    mistakes = [];
    constructor(source, spell) {
        this.#source = source;
        this.#spell = spell;
    }
    text(name) {
        return this.#given(name).text;
    }
    parsed(name, parse, why, example) {
        const value = this.text(name);
        if (value === '')
            return undefined;
        const parsed = parse(value);
        if (parsed === undefined)
            this.refuse(name, why, example);
        return parsed;
    }
    optionalDuration(name, example) {
        const range = RANGES.get(name);
        if (range === undefined)
            throw new Error(`${name} is no duration`);
        const inRange = (text) => {
            const ms = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
            return ms !== undefined && ms >= range.leastMs && ms <= range.mostMs ? ms : undefined;
        };
        return this.parsed(name, inRange, range.why, example);
    }
    duration(name) {
        const usual = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .usualOf */ .sB)(name);
        return this.optionalDuration(name, usual) ?? (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(usual) ?? 0;
    }
    either(name, [usual, other]) {
        const parse = (text) => [usual, other].find((word) => word === text);
        return this.parsed(name, parse, `it is ${usual} or ${other}`, other) ?? usual;
    }
    nameOf(name) {
        return this.#given(name).spelling.name;
    }
    refuse(name, why, example) {
        const { text, spelling } = this.#given(name);
        if (this.mistakes.some((mistake) => mistake.input === spelling.name && mistake.why === why))
            return;
        const { name: input, at } = spelling;
        this.mistakes.push({ input, value: text, why, example: spelling.example(example), ...(at && { at }) });
    }
    #given(name) {
        return this.#source(name) ?? { text: '', spelling: this.#spell(name) };
    }
}
const A_DURATION = 'a duration is written 90s, 20m, 2h or 1h30m';
const RANGES = new Map(_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy.flatMap(({ name, range }) => {
    if (range === undefined)
        return [];
    const [least, most] = range;
    const why = `${A_DURATION}, and is at least ${least} and at most ${most}`;
    const [leastMs = 0, mostMs = 0] = range.map(_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9);
    return [[name, { leastMs, mostMs, why }]];
}));
function matching(pattern) {
    return (text) => (pattern.test(text) ? text : undefined);
}


/***/ }),

/***/ 5277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ refuseSharedFleets)
/* harmony export */ });
/* harmony import */ var _causes_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _sign_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2263);



function refuseSharedFleets(requests) {
    const owners = new Map();
    const all = requests.flatMap((request) => request.fleets.map((fleet) => ({ ...fleet, env: request.env, place: placeOf(fleet, request) })));
    for (const { place, env } of all)
        owners.set(place, (owners.get(place) ?? new Set()).add(env));
    for (const { place, group, api } of all) {
        const environments = [...(owners.get(place) ?? [])];
        if (environments.length > 1)
            throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedFleet */ .q8)({ environments, fleet: api?.href ?? `the group ${group}` });
    }
}
function placeOf({ api, group }, { region, signIn }) {
    if (api !== undefined)
        return (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .apiIdentity */ .jJ)(api);
    const account = signIn.kind === 'role' ? (0,_sign_in_js__WEBPACK_IMPORTED_MODULE_2__/* .accountOf */ .XP)(signIn.roleArn) : undefined;
    return JSON.stringify([account, region, group]);
}


/***/ }),

/***/ 2263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P2: () => (/* binding */ readAllowedAccounts),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   ze: () => (/* binding */ readSignIn)
/* harmony export */ });
/* harmony import */ var _clonesquad_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9773);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7121);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4663);



const ROLE_ARN = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;
function readSignIn(reader, label, { isGitHub, runName }) {
    const roleArn = reader.parsed('role-to-assume', parseRoleArn, 'a role is given by its ARN', 'arn:aws:iam::111122223333:role/clonesquad-scale');
    const sessionName = reader.parsed('role-session-name', (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .w)(SESSION_NAME), 'a session name has 2 to 64 letters, digits and _+=,.@-', 'clonesquad-scale-perf1');
    const durationSeconds = readDurationSeconds(reader);
    if (roleArn === undefined)
        return { kind: 'ambient' };
    return {
        kind: 'role',
        by: isGitHub ? 'oidc' : 'ambient',
        roleArn,
        sessionName: sessionName ?? sessionNameOf(`clonesquad-scale-${label}-${runName}`),
        durationSeconds,
        audience: reader.text('audience') || (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .usualOf */ .sB)('audience'),
    };
}
function sessionNameOf(text) {
    const name = text.replace(/[^\w+=,.@-]/g, '-');
    return name.length <= 64 ? name : `${name.slice(0, 31)}..${name.slice(-31)}`;
}
function parseRoleArn(text) {
    const partition = ROLE_ARN.exec(text)?.[1];
    return _clonesquad_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S.some(({ id }) => id === partition) ? text : undefined;
}
function readDurationSeconds(reader) {
    const inRange = (text) => {
        const seconds = /^\d{3,5}$/.test(text) ? Number(text) : 0;
        return seconds >= 900 && seconds <= 43_200 ? seconds : undefined;
    };
    const usual = (0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .usualOf */ .sB)('role-duration-seconds');
    const why = 'a session lasts 900 to 43200 seconds';
    return reader.parsed('role-duration-seconds', inRange, why, usual) ?? Number(usual);
}
function readAllowedAccounts(reader) {
    const accounts = reader.parsed('allowed-account-ids', parseAccounts, 'account ids have 12 digits each, and commas or blanks between them', '111122223333, 444455556666');
    const ofRole = accountOf(reader.text('role-to-assume'));
    if (accounts !== undefined && ofRole !== undefined && !accounts.includes(ofRole)) {
        reader.refuse('role-to-assume', `the role's account is none of ${reader.nameOf('allowed-account-ids')} (${accounts.join(', ')})`, `arn:aws:iam::${accounts[0]}:role/clonesquad-scale`);
    }
    return accounts;
}
function accountOf(roleArn) {
    return /^arn:[a-z-]+:iam::(\d{12}):/.exec(roleArn)?.[1];
}
function parseAccounts(text) {
    const accounts = text.split(/[\s,]+/).filter((part) => part !== '');
    return accounts.length > 0 && accounts.every((account) => /^\d{12}$/.test(account)) ? accounts : undefined;
}


/***/ })

};
