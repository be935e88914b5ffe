export const id = 524;
export const ids = [524];
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
function unanswered({ host }, thrown) {
    const { code, message } = innermost(thrown);
    const isKept = NEVER_SENT.has(code) || NO_TLS.test(code) || isUnwritten(message) || isTunnelRefused(message);
    return new _send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX(`${host}: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(message)}`, !isKept, thrown);
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

/***/ 9921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showPlan: () => (/* binding */ showPlan),
  validatePlan: () => (/* binding */ validatePlan)
});

// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/plan/choose.js
var choose = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/faces/plan-check.js + 1 modules
var plan_check = __webpack_require__(6102);
// EXTERNAL MODULE: ./build/faces/plan-file.js + 4 modules
var plan_file = __webpack_require__(5741);
// EXTERNAL MODULE: ./build/faces/planned.js
var planned = __webpack_require__(1719);
// EXTERNAL MODULE: ./build/faces/cli/flags.js + 1 modules
var flags = __webpack_require__(960);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/plan/plan-source.js
var plan_source = __webpack_require__(3053);
// EXTERNAL MODULE: ./build/settings/names.js
var names = __webpack_require__(5316);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(4663);
;// CONCATENATED MODULE: ./build/faces/cli/planned-runs.js




function plannedRuns(plan, env, activities) {
    return activities.map((activity) => {
        const source = (0,plan_source/* planSource */.d)(plan, env, activity);
        const layers = (0,plan_source/* layersOf */.w)(plan, env, activity);
        const fleets = layers.map((layer) => {
            const floor = source(`${layer}${names/* FLOOR_SUFFIX */.xl}`)?.text;
            return { layer, size: source(layer)?.text ?? '', ...(floor !== undefined && { floor }) };
        });
        const urls = new Set(layers.map(fleet_name/* urlSetting */.mR));
        const settings = [...settings_settings/* SETTINGS */.y.map(({ name }) => name), ...urls].flatMap((name) => {
            const text = source(name)?.text;
            return text === undefined ? [] : [[name, text]];
        });
        return { env, activity, fleets, settings: Object.fromEntries(settings) };
    });
}

;// CONCATENATED MODULE: ./build/faces/cli/plan-jobs.js








async function showPlan(line, { env, terminal }) {
    const { source } = (0,flags/* readGiven */.Q8)(line, env);
    const [path, filter, activity] = ['plan', 'env', 'activity'].map((name) => source(name)?.text);
    const plan = (0,planned.openPlan)(path, activity);
    const environments = (0,choose.chooseEnvironments)(plan, filter ?? '*');
    if ((0,flags/* isOn */.Mp)(flags/* MATRIX_FLAG */.$g, line, env)) {
        if (activity === undefined)
            throw (0,planned/* noActivity */.p)(plan, (0,flags/* spellFlag */.LU)('activity'));
        await terminal.print(`${JSON.stringify((0,plan_check/* checkedMatrix */.H)(plan, environments, activity))}\n`);
        return 'ok';
    }
    const activities = activity === undefined ? [...plan.activities.keys()] : [activity];
    const runs = environments.flatMap((name) => plannedRuns(plan, name, activities));
    await terminal.print((0,flags/* wantsJson */.k0)(line, env) ? `${(0,plain_text/* plainText */.wh)(JSON.stringify(runs))}\n` : tableOf(runs));
    return 'ok';
}
async function validatePlan(line, { env, terminal }) {
    const plan = (0,planned.openPlan)((0,flags/* readGiven */.Q8)(line, env).source('plan')?.text ?? plan_file/* USUAL_PLAN */.p, undefined);
    (0,plan_check/* checkRuns */.l)(plan, [...plan.environments.keys()], [...plan.activities.keys()]);
    await terminal.print(`${(0,plain_text/* plainLine */.h0)(plan.file)} is valid: ${countsOf(plan)}\n`);
    return 'ok';
}
function countsOf({ environments, activities }) {
    const environmentsText = environments.size === 1 ? '1 environment' : `${environments.size} environments`;
    return `${environmentsText}, ${activities.size === 1 ? '1 activity' : `${activities.size} activities`}`;
}
function tableOf(runs) {
    const fleets = [...new Set(runs.flatMap((run) => run.fleets.map(({ layer }) => layer)))];
    const rows = runs.map((run) => [
        run.env,
        run.activity,
        ...fleets.map((layer) => sizeText(run.fleets.find((fleet) => fleet.layer === layer))),
        Object.entries(run.settings)
            .map(([name, text]) => `${name}: ${text}`)
            .join(', '),
    ]);
    return (0,text_table/* textTable */.e)(['Environment', 'Activity', ...fleets, 'Settings'], rows);
}
function sizeText(fleet) {
    if (fleet === undefined)
        return '–';
    return fleet.floor === undefined ? fleet.size : `${fleet.size} (floor ${fleet.floor})`;
}


/***/ }),

/***/ 6102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ checkRuns),
  H: () => (/* binding */ checkedMatrix)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/causes/plan.js
var plan = __webpack_require__(3298);
;// CONCATENATED MODULE: ./build/plan/matrix.js

const MOST_JOBS = 256;
function toMatrix(environments, activity) {
    const count = environments.length;
    if (count > MOST_JOBS)
        throw (0,plan/* tooManyJobs */.ih)({ count, most: MOST_JOBS });
    return { include: environments.map((env) => ({ env, activity })) };
}

// EXTERNAL MODULE: ./build/plan/plan-source.js
var plan_source = __webpack_require__(3053);
// EXTERNAL MODULE: ./build/settings/read-request.js + 1 modules
var read_request = __webpack_require__(9469);
// EXTERNAL MODULE: ./build/settings/shared-fleets.js
var shared_fleets = __webpack_require__(5277);
// EXTERNAL MODULE: ./build/settings/source.js
var source = __webpack_require__(3111);
;// CONCATENATED MODULE: ./build/faces/plan-check.js







function checkRuns(plan, environments, activities) {
    const all = environments.flatMap((env) => activities.map((activity) => checkRun(plan, env, activity)));
    const mistakes = all.flatMap(mistakesOf);
    if (mistakes.length > 0)
        throw (0,run/* wrongInputs */.hF)({ mistakes: (0,read_request/* uniqueMistakes */.RT)(mistakes) });
    return all.flatMap((one) => ('request' in one ? [one.request] : []));
}
function checkedMatrix(plan, environments, activity) {
    const matrix = toMatrix(environments, activity);
    (0,shared_fleets/* refuseSharedFleets */.$)(checkRuns(plan, environments, [activity]));
    return matrix;
}
function checkRun(plan, env, activity) {
    const its = (0,plan_source/* planSource */.d)(plan, env, activity);
    const named = (0,source/* textSource */.rC)((name) => (name === 'env' ? env : undefined), source/* spellKey */.Qj);
    const reading = {
        source: (0,source/* firstOf */.Ku)(named, its),
        spell: source/* spellKey */.Qj,
        layers: (0,plan_source/* layersOf */.w)(plan, env, activity),
        intent: 'scale',
    };
    const checked = check(reading, '');
    const isRegionMissing = mistakesOf(checked).some(({ input, value }) => input === 'aws-region' && value === '');
    return isRegionMissing ? check(reading, endpointRegion(its) ?? ANY_REGION) : checked;
}
function check(reading, ambientRegion) {
    return (0,read_request/* checkRequest */.yG)({ ...reading, surroundings: { ...ANYWHERE, ambientRegion } });
}
function mistakesOf(checked) {
    return 'mistakes' in checked ? checked.mistakes : [];
}
const ANY_REGION = 'eu-west-1';
const ANYWHERE = { isGitHub: false, hasIdToken: false, runName: 'plan' };
function endpointRegion(source) {
    const endpoint = (0,api_url/* parseVpcEndpoint */.Gp)(source('vpc-endpoint')?.text ?? '');
    return endpoint && (0,api_url/* vpcEndpointRegion */.dq)(endpoint);
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8046);

function textTable(columns, rows, isToTheRight = () => false) {
    const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0))];
    const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
    return lines
        .map((line) => line.map((text, index) => padded(text, widths[index] ?? 0, isToTheRight(index))).join('  '))
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
}
function padded(text, width, isToTheRight) {
    return isToTheRight ? text.padStart(width) : text.padEnd(width);
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
