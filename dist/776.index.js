export const id = 776;
export const ids = [776];
export const modules = {

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

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showPlan: () => (/* binding */ showPlan),
  validatePlan: () => (/* binding */ validatePlan)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/plan/choose.js
var choose = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/plan/matrix.js
var matrix = __webpack_require__(557);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
// EXTERNAL MODULE: ./build/faces/plan-file.js + 4 modules
var plan_file = __webpack_require__(5741);
// EXTERNAL MODULE: ./build/faces/planned.js
var planned = __webpack_require__(1719);
// EXTERNAL MODULE: ./build/faces/cli/flags.js
var flags = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/plan/plan-source.js
var plan_source = __webpack_require__(5434);
// EXTERNAL MODULE: ./build/settings/read-request.js + 3 modules
var read_request = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/settings/source.js
var source = __webpack_require__(3111);
;// CONCATENATED MODULE: ./build/faces/cli/plan-mistakes.js
// Mistakes of a plan that show only once its texts are read as a run would read them.




/** The mistakes of every activity in every environment, each once. */
function mistakesIn(plan) {
    const pairs = [...plan.environments.keys()].flatMap((env) => [...plan.activities.keys()].map((activity) => ({ env, activity })));
    return (0,read_request/* uniqueMistakes */.RT)(pairs.flatMap(({ env, activity }) => mistakesOf(plan, env, activity)));
}
function mistakesOf(plan, env, activity) {
    const its = (0,plan_source/* planSource */.d)(plan, env, activity);
    const named = (0,source/* textSource */.r)((name) => (name === 'env' ? env : undefined), spellKey);
    const reading = {
        source: (0,source/* firstOf */.K)(named, its),
        spell: spellKey,
        layers: (0,plan_source/* layersOf */.w)(plan, env, activity),
        intent: 'scale',
    };
    const mistakes = check(reading, '');
    const isRegionMissing = mistakes.some(({ input, value }) => input === 'aws-region' && value === '');
    // The machine that the plan will be used on may give one: any will do, if it is not another than the endpoint's.
    return isRegionMissing ? check(reading, endpointRegion(its) ?? ANY_REGION) : mistakes;
}
function check(reading, ambientRegion) {
    const checked = (0,read_request/* checkRequest */.yG)({ ...reading, surroundings: { ...ANYWHERE, ambientRegion } });
    return 'mistakes' in checked ? checked.mistakes : [];
}
const ANY_REGION = 'eu-west-1';
/** No machine in particular. */
const ANYWHERE = { isGitHub: false, hasIdToken: false, runName: 'plan' };
function endpointRegion(source) {
    const endpoint = (0,api_url/* parseVpcEndpoint */.Gp)(source('vpc-endpoint')?.text ?? '');
    return endpoint && (0,api_url/* vpcEndpointRegion */.dq)(endpoint);
}
function spellKey(name) {
    return { name, example: (value) => `${name}: ${value}` };
}

// EXTERNAL MODULE: ./build/settings/settings.js
var settings_settings = __webpack_require__(4663);
;// CONCATENATED MODULE: ./build/faces/cli/planned-runs.js
// What a plan gives to one environment in each activity, as texts: the one that counts of each.


/** The runs that a plan describes for an environment. */
function plannedRuns(plan, env, activities) {
    return activities.map((activity) => {
        const source = (0,plan_source/* planSource */.d)(plan, env, activity);
        const layers = (0,plan_source/* layersOf */.w)(plan, env, activity);
        const fleets = layers.map((layer) => {
            const floor = source(`${layer}-floor`)?.text;
            return { layer, size: source(layer)?.text ?? '', ...(floor !== undefined && { floor }) };
        });
        const urls = new Set(layers.map((layer) => `${layer.split('/')[0]}-url`));
        const settings = [...settings_settings/* SETTINGS */.y.map(({ name }) => name), ...urls].flatMap((name) => {
            const text = source(name)?.text;
            return text === undefined ? [] : [[name, text]];
        });
        return { env, activity, fleets, settings: Object.fromEntries(settings) };
    });
}

;// CONCATENATED MODULE: ./build/faces/cli/plan-jobs.js
// The subcommands of `plan`. Loaded only by them, since a plan brings a reader of YAML.










/** Prints what the plan gives to the chosen environments. */
async function showPlan(line, { env, terminal }) {
    const { source } = (0,flags/* readGiven */.Q8)(line, env);
    const [path, filter, activity] = ['plan', 'env', 'activity'].map((name) => source(name)?.text);
    const plan = (0,planned.openPlan)(path, activity);
    const environments = (0,choose.chooseEnvironments)(plan, filter ?? '*');
    if (line.texts.has('matrix')) {
        if (activity === undefined)
            throw (0,planned/* noActivity */.p)(plan, (0,flags/* spellFlag */.LU)('activity'));
        await terminal.print(`${JSON.stringify((0,matrix/* toMatrix */.D)(environments, activity))}\n`);
        return 'ok';
    }
    const activities = activity === undefined ? [...plan.activities.keys()] : [activity];
    const runs = environments.flatMap((name) => plannedRuns(plan, name, activities));
    await terminal.print((0,flags/* wantsJson */.k0)(line, env) ? `${(0,plain_text/* plainText */.wh)(JSON.stringify(runs))}\n` : tableOf(runs));
    return 'ok';
}
/** Says whether the plan is right, with every activity in every environment. */
async function validatePlan(line, { env, terminal }) {
    const plan = (0,planned.openPlan)((0,flags/* readGiven */.Q8)(line, env).source('plan')?.text ?? plan_file/* USUAL_PLAN */.p, undefined);
    const mistakes = mistakesIn(plan);
    if (mistakes.length > 0)
        throw (0,run/* wrongInputs */.hF)({ mistakes });
    await terminal.print(`${(0,plain_text/* plainLine */.h0)(plan.file)} is valid: ${countsOf(plan)}\n`);
    return 'ok';
}
function countsOf({ environments, activities }) {
    const environmentsText = environments.size === 1 ? '1 environment' : `${environments.size} environments`;
    return `${environmentsText}, ${activities.size === 1 ? '1 activity' : `${activities.size} activities`}`;
}
/** A row for each environment and activity, with a column for each fleet. */
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

/***/ 557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMatrix)
/* harmony export */ });
/* harmony import */ var _causes_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
// Environments as the jobs of a GitHub matrix.

/** GitHub runs no matrix of more jobs. */
const MOST_JOBS = 256;
/**
 * One job for each environment, in their order.
 *
 * @throws Failure `too-many-jobs`
 */
function toMatrix(environments, activity) {
    const count = environments.length;
    if (count > MOST_JOBS)
        throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyJobs */ .ih)({ count, most: MOST_JOBS });
    return { include: environments.map((env) => ({ env, activity })) };
}


/***/ }),

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8046);
// Tables of plain text, for terminals and files.

/** Columns side by side, as wide as their widest text, with their headings in capitals. Every row is one line. */
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
