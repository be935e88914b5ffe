export const id = 796;
export const ids = [796,110];
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
    owner: 'the author of the workflow',
    about: 'The resource plan is no YAML, or has keys, names or sizes that a plan cannot have. All mistakes are named at once, each with its line and column, and nothing was sent. While the YAML itself is broken, only that is told. Correct them in the file; plan.schema.json lets an editor show most of them while you type.',
    what: ({ file, mistakes }) => {
        const path = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file);
        const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
        const shown = mistakes
            .slice(0, MOST_SHOWN)
            .map(({ line, column, says }) => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`  ${path}:${line}:${column}: ${says}`));
        const rest = mistakes.length - shown.length;
        const more = rest > 0 ? [`  and ${rest} more`] : [];
        return [`${path} has ${count}, and nothing was sent:`, ...shown, ...more].join('\n');
    },
    fix: () => 'Correct the lines named here.',
});
const planUnreadable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('plan-unreadable', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'The file of the resource plan could not be read: it is not there, it is a folder, or it may not be read. Nothing was sent. Correct its path, which is relative to the working directory; in a workflow, check the repository out (actions/checkout) before this step.',
    what: ({ file, reason }) => `The plan ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)} cannot be read: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason)}.`,
    fix: () => 'Correct the path of the plan, which is relative to the working directory; in a workflow, check the repository out (actions/checkout) before this step.',
});
const noSuchActivity = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('no-such-activity', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'The activity that was asked for is not in the resource plan. Nothing was sent. Ask for one that is there, written as there, capital letters included, or add it to the plan.',
    what: ({ file, name, activities, near }) => `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is no activity of ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}, which has ${listed(activities)}${meaning(near)}`,
    fix: () => 'Ask for an activity of the plan, or add this one to it.',
});
const noSuchEnvironment = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('no-such-environment', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'A name or pattern by which environments were asked for fits none of the resource plan. Nothing was sent. Names and patterns stand with commas between them; in a pattern, * is any text and ? one character, and * alone is every environment. Correct it, or add the environment to the plan.',
    what: ({ file, filter, environments, near }) => `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(filter)} fits no environment of ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}, which has ${listed(environments)}${meaning(near)}`,
    fix: () => 'Ask for environments of the plan by their names, or by patterns such as perf*, with commas between them.',
});
const MOST_JOBS = 256;
const tooManyJobs = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('too-many-jobs', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: `More environments were chosen than a matrix of GitHub can have jobs, which is ${MOST_JOBS}. No matrix was made. Choose fewer by a filter, such as perf*, or use the CLI, which scales any number of environments in one job.`,
    what: ({ count }) => `${count} environments were chosen, and GitHub allows ${MOST_JOBS} jobs in a matrix.`,
    fix: () => 'Choose fewer by a filter, such as perf*, or use the CLI, which scales any number of environments in one job.',
});
const sharedFleet = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('shared-fleet', {
    result: 'invalid-input',
    owner: 'the author of the workflow',
    about: 'Environments that were asked for at once have one and the same CloneSquad: the same URL is given for them, or group-name, without {env}, makes one group of them. The size of one would replace that of the other. Nothing was sent. Give each environment its own URLs and group-name, leave the URLs out, so that they are found by themselves, or choose one of the environments.',
    what: ({ environments, fleet }) => `The environments ${listed(environments)} have the same CloneSquad, ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(fleet)}: the size of one would replace that of the other.`,
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
/* harmony export */   sg: () => (/* binding */ idTokenExpired)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);

const AUTHOR = 'the author of the workflow';
const ADMINISTRATOR = 'the administrator of the AWS account';
const RUNNER = 'whoever runs the job';
const idTokenForbidden = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-forbidden', {
    result: 'credentials',
    owner: AUTHOR,
    about: 'The job may not ask GitHub for an ID token: it lacks permissions: id-token: write, or it runs for a fork or for Dependabot. Add the permission to the job; in a workflow that is called by another one, the caller must have it, too. Keep the step out of runs for forks and Dependabot, which never get ID tokens.',
    what: ({ roleArn }) => `This job may not ask GitHub for an ID token, so it cannot assume ${roleArn}. Nothing was sent.`,
    fix: () => 'Add "permissions: id-token: write" (and contents: read) to the job. GitHub never gives ID tokens to pull requests from forks, nor to Dependabot: keep this step out of those runs.',
});
const idTokenUnreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-unreachable', {
    result: 'credentials',
    owner: RUNNER,
    about: "GitHub's service for ID tokens gave no answer, or only errors that may pass, to several attempts. Run it again; if that does not help, see GitHub's status, and that the machine has a way to GitHub (DNS, firewall, proxy).",
    what: ({ reason }) => `GitHub gave no ID token to this job: ${reason}.`,
    fix: () => "Run it again. If that does not help, see GitHub's status, and that this machine has a way to GitHub (DNS, firewall, proxy).",
});
const idTokenRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-refused', {
    result: 'credentials',
    owner: AUTHOR,
    about: "GitHub's service for ID tokens refused the job. See that the job has permissions: id-token: write, also in the workflow that calls this one. Jobs of pull requests from forks never get an ID token: keep the step out of those.",
    what: ({ reason }) => `GitHub refused to give an ID token to this job: ${reason}.`,
    fix: () => 'Add "permissions: id-token: write" (and contents: read) to the job, and to the job that calls its workflow, if one does. Pull requests from forks never get an ID token: keep this step out of those runs.',
});
const idTokenMalformed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-malformed', {
    result: 'credentials',
    owner: RUNNER,
    about: "What answered as GitHub's service for ID tokens gave none: probably a proxy or a login page in between. See that nothing between the machine and GitHub answers in its place, and run it again.",
    what: ({ reason }) => `What GitHub's service for ID tokens answered is no ID token: ${reason}.`,
    fix: () => 'See that nothing between this machine and GitHub (a proxy, a login page) answers in its place, and run it again.',
});
const roleNotTrusted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('role-not-trusted', {
    result: 'credentials',
    owner: ADMINISTRATOR,
    about: "There is no such role, or its trust policy does not match the claims of the ID token: AWS says the same of both. The message shows the claims, and the conditions that would match them: write these into the role's trust policy, or correct role-to-assume.",
    what: (facts) => `AWS did not let this job assume ${facts.roleArn} (${facts.reason}).\n${claimsOf(facts)}`,
    fix: ({ provider, conditions, environmentSubject, immutableSubject }) => [
        `See that the role exists, and that its trust policy allows sts:AssumeRoleWithWebIdentity to the account's identity provider ${provider} under these conditions:`,
        ...conditions.map((line) => `  ${line}`),
        'The subject is another one in a job with a GitHub environment:',
        `  ${environmentSubject}`,
        'and in a repository that was created or renamed since 18 June 2026, or has opted in to immutable subjects:',
        `  ${immutableSubject}`,
        'The policy must name the one that the token has now.',
    ].join('\n'),
});
const noIdentityProvider = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('no-identity-provider', {
    result: 'credentials',
    owner: ADMINISTRATOR,
    about: "The AWS account has no identity provider for the token's issuer, or could not verify the token by it. Create the OpenID Connect provider in IAM, in the account of the role: for GitHub its URL is https://token.actions.githubusercontent.com and its audience sts.amazonaws.com, unless the input audience says otherwise.",
    what: (facts) => `AWS did not accept this job's ID token (${facts.reason}).\n${claimsOf(facts)}`,
    fix: ({ provider, audience, roleArn }) => `Create the OpenID Connect provider https://${provider} with the audience ${audience} in IAM, in the account of ${roleArn}. If it is there, see that its URL is exactly this one.`,
});
const audienceNotAccepted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('audience-not-accepted', {
    result: 'credentials',
    owner: ADMINISTRATOR,
    about: 'The identity provider in the AWS account does not list the audience of the ID token. Add the audience to the provider in IAM, or set the input audience to one that it lists.',
    what: (facts) => `AWS did not accept the audience of this job's ID token (${facts.reason}).\n${claimsOf(facts)}`,
    fix: ({ provider, audience }) => `Add the audience ${audience} to the provider ${provider} in IAM, or set the input audience to one that it lists.`,
});
const idTokenExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('id-token-expired', {
    result: 'credentials',
    owner: RUNNER,
    about: 'AWS took a new ID token for expired: a clock is wrong, or the way very slow. Run it again; on a GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
    what: (facts) => `AWS did not let this job assume ${facts.roleArn}: its ID token has expired (${facts.reason}).\n${claimsOf(facts)}`,
    fix: () => 'Run it again. On a GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
});
const sessionTooLong = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('session-too-long', {
    result: 'credentials',
    owner: AUTHOR,
    about: "The session is to be longer than the role allows, or than one hour where one role assumes another. Set role-duration-seconds to at most the role's maximum session duration: a wait that is longer renews the session.",
    what: ({ roleArn, reason, seconds }) => `A session of ${seconds} s is not allowed for ${roleArn} (${reason}).`,
    fix: () => "Set role-duration-seconds to at most the role's maximum session duration (3600 where one role assumes another). A wait that is longer renews the session.",
});
const roleMalformed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('role-malformed', {
    result: 'credentials',
    owner: AUTHOR,
    about: 'AWS takes the ARN of the role, or the name of the session, for malformed. Correct role-to-assume and role-session-name: the message quotes what AWS says.',
    what: ({ roleArn, reason }) => `AWS did not understand the request to assume ${roleArn} (${reason}).`,
    fix: () => 'Correct role-to-assume, which is the ARN of a role (arn:aws:iam::111122223333:role/clonesquad-scale), or role-session-name, which has 2 to 64 letters, digits and _+=,.@- only.',
});
const regionDisabled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('region-disabled', {
    result: 'credentials',
    owner: ADMINISTRATOR,
    about: "STS is not active for the account in the region: some regions must be switched on. Activate the region for STS in IAM's account settings, or correct aws-region.",
    what: ({ region, reason }) => `AWS's sign-in service is not active in ${region} for this account (${reason}).`,
    fix: ({ region }) => `Activate ${region} for STS in IAM's account settings, or correct aws-region, if another one is meant.`,
});
const stsThrottled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('sts-throttled', {
    result: 'credentials',
    owner: RUNNER,
    about: 'STS throttled every attempt to assume the role: too many runs sign in at the same moment. Run it again, and let fewer start at once (in a workflow: max-parallel).',
    what: ({ roleArn, reason }) => `AWS throttled every attempt to assume ${roleArn} (${reason}).`,
    fix: () => 'Run it again, and let fewer start at once.',
});
const stsUnreachable = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('sts-unreachable', {
    result: 'credentials',
    owner: RUNNER,
    about: 'STS gave no answer, or only errors that may pass, to several attempts. Run it again; if that does not help, see that aws-region names a region, and that the machine has a way to AWS (DNS, firewall, proxy).',
    what: ({ roleArn, reason }) => `This run could not assume ${roleArn}: AWS's sign-in service gave no usable answer (${reason}).`,
    fix: () => 'Run it again. If that does not help, see that aws-region names a region, and that this machine has a way to AWS (DNS, firewall, proxy).',
});
const stsRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('sts-refused', {
    result: 'credentials',
    owner: ADMINISTRATOR,
    about: 'STS refused the role for a reason of its own, which the message quotes. See that the role exists, and what its trust policy asks for.',
    what: ({ roleArn, reason }) => `AWS did not let this run assume ${roleArn} (${reason}).`,
    fix: () => 'Mend what AWS names in brackets. See that the role exists, and what its trust policy asks for.',
});
const roleNotAllowed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('role-not-allowed', {
    result: 'credentials',
    owner: ADMINISTRATOR,
    about: "There is no such role, or the identity of the run may not assume it. The identity's own policy must allow sts:AssumeRole on the role, and the role's trust policy must trust the identity.",
    what: ({ roleArn, reason }) => `AWS did not let this run assume ${roleArn} (${reason}).`,
    fix: ({ roleArn }) => `See that the role exists, let its trust policy trust the identity that this run has, and allow that identity sts:AssumeRole on ${roleArn}.`,
});
const accountNotAllowed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('account-not-allowed', {
    result: 'credentials',
    owner: AUTHOR,
    about: 'The credentials are of an account that allowed-account-ids does not list. Nothing was sent to CloneSquad. Use the role or the credentials of an allowed account, or add this one to allowed-account-ids.',
    what: ({ account, allowed }) => `The credentials are of the AWS account ${account}, and allowed-account-ids allows only ${allowed.join(', ')}.`,
    fix: () => 'Use the role or the credentials of an allowed account, or add this one to allowed-account-ids.',
});
const accountUnknown = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('account-unknown', {
    result: 'credentials',
    owner: RUNNER,
    about: 'allowed-account-ids is set, and AWS did not tell which account the credentials are of. Run it again; if that does not help, see that the machine has a way to STS (DNS, firewall, proxy).',
    what: ({ reason }) => `allowed-account-ids is set, and AWS did not tell which account the credentials are of (${reason}).`,
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

/***/ 3110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
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
function formatDuration(milliseconds) {
    const seconds = Math.max(0, Math.round(milliseconds / SECOND));
    if (seconds < 60)
        return `${seconds} s`;
    const two = (value) => String(value).padStart(2, '0');
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes}m` : `${minutes}m${two(seconds % 60)}s`;
    return minutes % 60 === 0 ? `${minutes / 60}h` : `${Math.floor(minutes / 60)}h${two(minutes % 60)}m`;
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
    return given.length === 0 ? fleets : given;
};
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
        const group = template.replaceAll('{env}', env).replaceAll('{layer}', layer);
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
    reader.refuse(layers[0] ?? 'frontend', `at least one of ${layers.join(' and ')} is needed`, '4');
}
const GROUP_TEMPLATE = (0,settings/* usualOf */.sB)('group-name');
const GROUP_NAME = /^(?:[A-Za-z0-9_-]|\{env\}|\{layer\})+$/;
function readGroupTemplate(reader) {
    const why = 'a GroupName has letters, digits, - and _, and {env} and {layer} where these are filled in';
    return reader.parsed('group-name', (0,settings_reader/* matching */.wC)(GROUP_NAME), why, GROUP_TEMPLATE) ?? GROUP_TEMPLATE;
}
function readApi(reader, name) {
    const text = reader.text(name);
    const isEndpoint = URL.canParse(text) && (0,api_url/* isVpcEndpoint */.LX)(new URL(text));
    return reader.parsed(name, api_url/* parseApiUrl */.nV, isEndpoint
        ? "a VPC endpoint does not say which API is meant: give it in vpc-endpoint, and here the API's own URL or nothing"
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
    return checkSettings(new settings_reader/* SettingsReader */.To(reading.source, reading.spell), reading, withSize);
}
function checkLook(reading) {
    const reader = new settings_reader/* SettingsReader */.To(reading.source, reading.spell);
    const checked = checkSettings(reader, { ...reading, intent: 'scale' }, withSizeOrUrl);
    if ('mistakes' in checked)
        return checked;
    const regionFrom = originOfRegion(reader, reading.surroundings.ambientRegion);
    return { request: { ...checked.request, regionFrom } };
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
        requestMs: reader.duration('request-timeout', '10m'),
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
function readEnv(reader) {
    const env = reader.text('env');
    if (!settings_names/* NAME */.o_.test(env)) {
        reader.refuse('env', `an environment is named by ${settings_names/* NAME_IN_WORDS */.sc}`, 'perf1');
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
        reader.refuse('aws-region', 'the region is given by no input, variable (AWS_REGION, AWS_DEFAULT_REGION) or URL', 'eu-west-1');
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
        acceptsCap: reader.either('on-capped', settings/* ON_CAPPED */.ai) === 'accept',
    };
}
function parseWaitFor(text) {
    return text === 'none' || (0,goal/* isLevel */.N)(text) ? text : undefined;
}
const SHORTEST_TTL_MS = 3 * 60_000;
function readTtl(reader, wait) {
    const ttl = reader.parsed('ttl', duration/* parseDuration */.E, settings_reader/* A_DURATION */.No, '2h');
    if (ttl === undefined)
        return undefined;
    if (ttl % 1000 !== 0)
        reader.refuse('ttl', 'CloneSquad counts a ttl in whole seconds', '2h');
    else if (ttl < SHORTEST_TTL_MS)
        reader.refuse('ttl', 'a ttl under 3m may end before CloneSquad has read the size', '2h');
    else if (wait.level !== 'none' && ttl <= wait.timeoutMs) {
        reader.refuse('ttl', 'the ttl would end before the wait does: it must be longer than timeout', '2h');
    }
    return ttl / 1000;
}
const NAMESPACE = /^[\w./#:-]{1,255}$/;
function readNamespace(reader) {
    const why = 'a CloudWatch namespace has 1 to 255 letters, digits and ./#:_-';
    return reader.parsed('metrics-namespace', (0,settings_reader/* matching */.wC)(NAMESPACE), why, names/* DEFAULT_NAMESPACE */.oQ) ?? names/* DEFAULT_NAMESPACE */.oQ;
}


/***/ }),

/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ A_DURATION),
/* harmony export */   To: () => (/* binding */ SettingsReader),
/* harmony export */   wC: () => (/* binding */ matching)
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
    duration(name, most) {
        const usual = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .usualOf */ .sB)(name);
        const mostMs = (most && (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(most)) || Number.POSITIVE_INFINITY;
        const inRange = (text) => {
            const ms = (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(text) ?? 0;
            return ms > 0 && ms <= mostMs ? ms : undefined;
        };
        const range = most === undefined ? 'longer than 0' : `longer than 0 and at most ${most}`;
        return this.parsed(name, inRange, `${A_DURATION}, and is ${range}`, usual) ?? (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(usual) ?? 0;
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
        this.mistakes.push({ input: spelling.name, value: text, why, example: spelling.example(example) });
    }
    #given(name) {
        return this.#source(name) ?? { text: '', spelling: this.#spell(name) };
    }
}
const A_DURATION = 'a duration is written 500ms, 90s, 20m, 2h or 1h30m';
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
    const sessionName = reader.parsed('role-session-name', (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(SESSION_NAME), 'a session name has 2 to 64 letters, digits and _+=,.@-', 'clonesquad-scale-perf1');
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
        reader.refuse('role-to-assume', `the role's account is none of allowed-account-ids (${accounts.join(', ')})`, `arn:aws:iam::${accounts[0]}:role/clonesquad-scale`);
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
