export const id = 603;
export const ids = [603];
export const modules = {

/***/ 6803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gN: () => (/* binding */ canDoWithout),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   oq: () => (/* binding */ readDenial),
/* harmony export */   rY: () => (/* binding */ SKEW_MESSAGE)
/* harmony export */ });
/* harmony import */ var _causes_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9753);
/* harmony import */ var _causes_discovery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4051);
/* harmony import */ var _causes_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3121);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8046);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1924);





function diagnose(request, answer, now, options = {}) {
    const { status, body } = answer;
    const said = { host: request.url.host, message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(body) };
    if (status === 429)
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_2__/* .throttled */ .v6)(requestOf(request.url, status, said.message), options);
    if (status !== 403)
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .apiError */ .pb)({ ...said, status }, options);
    const denial = readDenial(request, answer);
    return denial === undefined
        ? diagnoseForbidden(request, answer, now, options)
        : diagnoseDenial(denial, options);
}
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
        statement: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(`execute-api:Invoke on ${resource}`),
        ...(caller !== undefined && { caller }),
        ...(owner !== undefined && { owner }),
    };
}
function canDoWithout(denial) {
    const isShutOut = isOfOtherAccount(denial) && /resource-based policy/.test(denial.message);
    return /\/GET\//.test(denial.statement) && !isShutOut && !/User: anonymous/.test(denial.message);
}
function isOfOtherAccount({ caller, owner }) {
    return caller !== undefined && owner !== undefined && !caller.endsWith(owner);
}
const OTHER_POLICY = /because no ((?:VPC endpoint|session|service control|resource control) policy|permissions boundary) allows/i;
const DENIAL_LENGTH = 800;
function diagnoseDenial(denial, options) {
    const { message, caller = '', owner = '' } = denial;
    const said = { ...denial, message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(message, DENIAL_LENGTH) };
    if (isOfOtherAccount(denial))
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMismatch */ .A5)({ ...said, caller, owner }, options);
    if (/resource-based policy|User: anonymous/.test(message))
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .resourcePolicyDenied */ .KS)(said, options);
    const isExplicit = /explicit deny/.test(message);
    const policy = OTHER_POLICY.exec(message)?.[1];
    return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .policyDenied */ .gX)({ ...said, isExplicit, ...(policy !== undefined && { policy }) }, options);
}
const SKEW_MESSAGE = /Signature expired|Signature not yet current/;
function diagnoseForbidden({ url }, answer, now, options) {
    const text = /"message"\s*:\s*"([^"]*)/.exec(answer.body)?.[1] ?? answer.body;
    const said = { host: url.host, message: (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(text) };
    if (/Missing Authentication Token/.test(text)) {
        return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .pathNotFound */ .xK)({ url: `${url.origin}${url.pathname}` }, options);
    }
    if (/scoped to a valid region/.test(text))
        return (0,_causes_discovery_js__WEBPACK_IMPORTED_MODULE_1__/* .regionMismatch */ .tm)(said, options);
    const request = requestOf(url, answer.status, said.message);
    if (/scoped to correct service/.test(text))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpectedResponse */ .Lf)({ service: 'clonesquad', message: `${request.reason}.` }, options);
    if (SKEW_MESSAGE.test(answer.body)) {
        const seconds = skewSeconds(answer, now);
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_2__/* .clockSkew */ .nW)({ ...request, ...(seconds !== undefined && { skewSeconds: seconds }) }, options);
    }
    if (/security token included in the request is expired/.test(text))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialsExpired */ .Mo)(request, options);
    if (/security token included in the request is invalid/.test(text))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_2__/* .accessKeyUnknown */ .i0)(request, options);
    if (/signature we calculated does not match/.test(text))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureMismatch */ .LP)(request, options);
    return (0,_causes_api_js__WEBPACK_IMPORTED_MODULE_0__/* .forbidden */ .o0)(said, options);
}
function requestOf({ host }, status, message) {
    return {
        service: 'clonesquad',
        reason: `${host} returned ${status}${message === '' ? '' : `: ${message}`}`,
    };
}
function skewSeconds(answer, now) {
    const date = (0,_send_js__WEBPACK_IMPORTED_MODULE_3__/* .dateOf */ .Q$)(answer);
    return date === undefined ? undefined : Math.round((date - now) / 1000);
}


/***/ }),

/***/ 7835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ ambientCredentials),
  c: () => (/* binding */ describeSignIn)
});

// EXTERNAL MODULE: ./build/causes/ambient.js
var ambient = __webpack_require__(6737);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/aws/assume-role.js
var assume_role = __webpack_require__(1623);
// EXTERNAL MODULE: ./build/aws/aws-files.js
var aws_files = __webpack_require__(305);
// EXTERNAL MODULE: ./build/send.js
var send = __webpack_require__(1924);
// EXTERNAL MODULE: ./build/aws/bounds.js
var bounds = __webpack_require__(7409);
// EXTERNAL MODULE: ./build/aws/http.js + 1 modules
var http = __webpack_require__(2908);
;// CONCATENATED MODULE: ./build/aws/sdk-handler.js



const ANSWER_BYTES = 8 * 1024 * 1024;
class SdkUnanswered extends Error {
    name;
    code;
    constructor(unanswered) {
        super(unanswered.message);
        const isTimeout = unanswered instanceof http/* TimedOut */.GA;
        const { code } = (0,http/* innermost */.OI)(unanswered.cause);
        this.name = isTimeout ? 'TimeoutError' : 'ConnectionError';
        this.code = isTimeout ? 'ETIMEDOUT' : code;
    }
}
class SdkHandler {
    #requestMs;
    #gate;
    #bound;
    constructor(requestMs, gate = bounds/* atOnce */.z, bound) {
        this.#requestMs = requestMs;
        this.#gate = gate;
        this.#bound = bound;
    }
    boundTo(signal) {
        return new SdkHandler(this.#requestMs, this.#gate, signal);
    }
    async handle(request, { abortSignal } = {}) {
        const given = abortSignal instanceof AbortSignal ? abortSignal : undefined;
        const signal = AbortSignal.any([given, this.#bound].filter((one) => one !== undefined));
        const limits = { requestMs: this.#requestMs, answerBytes: ANSWER_BYTES, isAboutTokens: true };
        try {
            const outgoing = toOutgoing(request);
            const send = () => (0,http/* exchange */.cv)(outgoing, limits, signal);
            return { response: toResponse(await this.#gate(outgoing.url.host, send, signal)) };
        }
        catch (thrown) {
            if (signal.aborted)
                throw new DOMException('Request aborted', 'AbortError');
            throw thrown instanceof send/* Unanswered */.XX ? new SdkUnanswered(thrown) : thrown;
        }
    }
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

function clientSettings(region, userAgent, requestMs, gate) {
    return { region, customUserAgent: userAgent, requestHandler: new SdkHandler(requestMs, gate) };
}

// EXTERNAL MODULE: ./build/aws/endpoints.js
var endpoints = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/aws/environment.js
var environment = __webpack_require__(8075);
// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/retry.js
var retry = __webpack_require__(5402);
;// CONCATENATED MODULE: ./build/aws/machine-credentials.js





class NoMachineCredentials extends Error {
    name = 'CredentialsProviderError';
}
const LIMITS = { requestMs: 1_000, answerBytes: 64 * 1024 };
const ATTEMPTS = 3;
const LINK_LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|169\.254\.170\.2|169\.254\.170\.23|\[fd00:ec2::23\])$/;
async function machineCredentials(ports, signal) {
    const { env } = ports;
    if (env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] || env['AWS_CONTAINER_CREDENTIALS_FULL_URI'])
        return containerCredentials(ports, signal);
    if (env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() === 'true')
        throw new NoMachineCredentials('AWS_EC2_METADATA_DISABLED is true');
    return instanceCredentials(ports, signal);
}
async function containerCredentials(ports, signal) {
    const { env, readFile } = ports;
    const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'];
    const text = relative
        ? `http://169.254.170.2${relative}`
        : (env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LINK_LOCAL.test(url.hostname));
    if (url === undefined || !isSafe)
        throw new NoMachineCredentials('AWS_CONTAINER_CREDENTIALS_FULL_URI must be an https:// URL, or an http:// URL of this machine');
    const file = env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
    const token = file ? fileText(file, readFile) : env['AWS_CONTAINER_AUTHORIZATION_TOKEN'];
    const headers = token ? { Authorization: token.trim() } : {};
    return credentialsIn(url, await asked({ method: 'GET', url, headers }, ports, ATTEMPTS, signal));
}
function fileText(file, readFile) {
    try {
        return readFile(file);
    }
    catch (thrown) {
        const why = thrown instanceof Error ? thrown.message : String(thrown);
        throw new NoMachineCredentials(`AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE: ${why}`);
    }
}
async function instanceCredentials(ports, signal) {
    const { env } = ports;
    const isIpv6 = env['AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE']?.toLowerCase() === 'ipv6';
    const defaultRoot = isIpv6 ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254';
    const root = env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] || defaultRoot;
    if (!URL.canParse(root))
        throw new NoMachineCredentials('AWS_EC2_METADATA_SERVICE_ENDPOINT is not a URL');
    const token = await asked({
        method: 'PUT',
        url: new URL('/latest/api/token', root),
        headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' },
    }, ports, 1, signal);
    if (!(0,send/* isSuccess */.oJ)(token))
        throw notGiven(new URL(root), token);
    const headers = { 'x-aws-ec2-metadata-token': token.body };
    const roles = new URL('/latest/meta-data/iam/security-credentials/', root);
    const role = await asked({ method: 'GET', url: roles, headers }, ports, ATTEMPTS, signal);
    if (!(0,send/* isSuccess */.oJ)(role))
        throw notGiven(roles, role);
    const url = new URL(encodeURIComponent(role.body.trim()), roles);
    return credentialsIn(url, await asked({ method: 'GET', url, headers }, ports, ATTEMPTS, signal));
}
async function asked(request, { retryPolicy }, attempts, signal) {
    const policy = { ...retryPolicy, requestMs: LIMITS.requestMs, attempts };
    const ask = () => (0,http/* exchange */.cv)(request, LIMITS, signal);
    const answer = await (0,retry/* sendWithRetries */.H)(request.url.host, ask, policy, signal);
    if (answer instanceof send/* Unanswered */.XX)
        throw new NoMachineCredentials(answer.message);
    return answer;
}
function credentialsIn(url, answer) {
    const document = (0,send/* isSuccess */.oJ)(answer) ? (0,json/* parseJson */.q)(answer.body) : undefined;
    const { AccessKeyId: id, SecretAccessKey: secret, Token: token, Expiration: end, } = (0,json/* isRecord */.u)(document) ? document : {};
    if (typeof id !== 'string' || typeof secret !== 'string')
        throw notGiven(url, answer);
    return {
        accessKeyId: id,
        secretAccessKey: secret,
        ...(typeof token === 'string' && { sessionToken: token }),
        ...(typeof end === 'string' && { expiration: new Date(end) }),
    };
}
function notGiven({ host }, answer) {
    const body = (0,send/* isSuccess */.oJ)(answer) ? 'no credentials in the answer' : (0,plain_text/* excerpt */.Kb)(answer.body);
    return new NoMachineCredentials(`${host} answered ${answer.status}: ${body}`);
}

;// CONCATENATED MODULE: ./build/aws/ambient.js










function filesToRead(env) {
    const { configFilepath, filepath } = (0,aws_files/* awsFiles */.pQ)(env);
    return {
        AWS_CONFIG_FILE: configFilepath,
        AWS_SHARED_CREDENTIALS_FILE: filepath,
        AWS_WEB_IDENTITY_TOKEN_FILE: env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '',
    };
}
const SDK_ATTEMPTS = 8;
async function ambientCredentials(signIn, place, ports, signal) {
    const { env, isPipe } = ports;
    const keys = environmentKeys(env);
    if (keys !== undefined)
        return keys;
    const [source, path] = Object.entries(filesToRead(env)).find(([, file]) => isPipe(file)) ?? [];
    if (source !== undefined)
        throw (0,ambient/* credentialSourceFailed */.mK)({ source, reason: `${path} is a pipe, which is not supported` });
    const { name: profile, variable } = (0,environment/* profileOf */.dp)(env) ?? {};
    const files = (0,aws_files/* awsFiles */.pQ)(env);
    const section = (await (0,aws_files/* readSections */.jn)(files))[profile ?? 'default'];
    if (profile !== undefined && variable !== undefined && section === undefined)
        throw (0,ambient/* profileNotFound */.X5)({ profile, variable, files: await (0,aws_files/* describeFiles */.LG)(files) });
    const profileName = `the profile ${(0,plain_text/* quoted */.TL)(profile ?? 'default')}`;
    const ofProfile = () => profileCredentials(profile, place, env, signal);
    if (assumesRole(section))
        return orFailed(profileName, ofProfile, signal);
    const tokenFile = env['AWS_WEB_IDENTITY_TOKEN_FILE'];
    if (tokenFile) {
        const byToken = () => webIdentityCredentials(tokenFile, place, ports, signal);
        return orFailed('AWS_WEB_IDENTITY_TOKEN_FILE', byToken, signal);
    }
    if (namesCredentials(section))
        return orFailed(profileName, ofProfile, signal);
    try {
        return await machineCredentials(ports, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof NoMachineCredentials))
            throw thrown;
        const purpose = {
            ...(signIn.kind === 'role' && { roleArn: signIn.roleArn }),
            isGitHub: env['GITHUB_ACTIONS'] === 'true',
        };
        const reason = `${await (0,aws_files/* describeFiles */.LG)(files)}; ${thrown.message}`;
        throw (0,ambient/* noCredentials */.gT)({ ...purpose, reason }, { cause: thrown });
    }
}
function environmentKeys(env) {
    const text = (name) => env[name]?.trim();
    const accessKeyId = text('AWS_ACCESS_KEY_ID');
    const secretAccessKey = text('AWS_SECRET_ACCESS_KEY');
    const sessionToken = text('AWS_SESSION_TOKEN') || text('AWS_SECURITY_TOKEN');
    const expiration = text('AWS_CREDENTIAL_EXPIRATION');
    if (!accessKeyId)
        return undefined;
    if (!secretAccessKey)
        throw (0,ambient/* invalidAccessKey */.fH)({});
    return {
        accessKeyId,
        secretAccessKey,
        ...(sessionToken && { sessionToken }),
        ...(expiration && { expiration: new Date(expiration) }),
    };
}
async function profileCredentials(profile, { region, userAgent, requestMs, gate }, env, signal) {
    const { fromIni } = await __webpack_require__.e(/* import() */ 970).then(__webpack_require__.bind(__webpack_require__, 9970));
    const client = clientSettings(region, userAgent, requestMs, gate);
    const { isDualStack, isFips } = (0,endpoints/* variantOf */.Bp)(env);
    const hasOwn = (0,endpoints/* configuredEndpoint */.iw)('sts', env) !== undefined;
    const clientConfig = {
        ...client,
        maxAttempts: SDK_ATTEMPTS,
        requestHandler: client.requestHandler.boundTo(signal),
        useDualstackEndpoint: isDualStack && !hasOwn,
        useFipsEndpoint: isFips && !hasOwn,
    };
    const which = { ...(0,aws_files/* awsFiles */.pQ)(env), ...(profile !== undefined && { profile }) };
    return fromIni({ ...which, clientConfig, parentClientConfig: { ...clientConfig } })();
}
async function webIdentityCredentials(tokenFile, place, ports, signal) {
    const { AWS_ROLE_ARN: roleArn, AWS_ROLE_SESSION_NAME: sessionName } = ports.env;
    if (!roleArn)
        throw new Error('AWS_ROLE_ARN is not set');
    const role = { roleArn, sessionName: sessionName || 'clonesquad-scale', durationSeconds: 3600 };
    const token = async () => {
        const text = ports.readFile(tokenFile).trim();
        ports.mask(text);
        return text;
    };
    return (0,assume_role/* assumeRoleByToken */.P)(role, token, place, ports, signal);
}
function assumesRole(section = {}) {
    return section['role_arn'] !== undefined && ('source_profile' in section || 'credential_source' in section);
}
function namesCredentials(section = {}) {
    return Object.keys(section).some((name) => /^(?:aws_access_key_id|credential_process|credential_source|login_session|role_arn|sso_\w+|web_identity_token_file)$/.test(name));
}
async function orFailed(source, obtain, signal) {
    try {
        return await obtain();
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof failure/* Failure */.HR)
            throw thrown;
        throw (0,ambient/* credentialSourceFailed */.mK)({ source, reason: (0,errors/* reasonOf */.A3)(thrown) }, { cause: thrown });
    }
}
function describeSignIn(signIn, env) {
    if (signIn.kind === 'ambient')
        return describeAmbient(env);
    const { by, roleArn } = signIn;
    return by === 'oidc'
        ? `${roleArn}, with the OIDC token of GitHub`
        : `${roleArn}, assumed with ${describeAmbient(env)}`;
}
function describeAmbient(env) {
    if (env['AWS_ACCESS_KEY_ID'])
        return 'the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY';
    const profile = (0,environment/* profileOf */.dp)(env);
    const role = env['AWS_ROLE_ARN'] ?? 'the role';
    const places = [
        profile === undefined
            ? 'the default profile'
            : `the profile ${(0,plain_text/* quoted */.TL)(profile.name)} (${profile.variable})`,
        env['AWS_WEB_IDENTITY_TOKEN_FILE'] ? `${role} (AWS_WEB_IDENTITY_TOKEN_FILE)` : 'the role of this machine',
    ];
    return places.join(', or otherwise ');
}


/***/ }),

/***/ 1623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ assumeRoleByToken),
/* harmony export */   Y: () => (/* binding */ assumeRoleBy)
/* harmony export */ });
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5402);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1924);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7409);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6876);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8127);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2908);
/* harmony import */ var _signed_http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4737);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6599);








const ATTEMPTS = 8;
const FRESH_MS = 60_000;
async function assumeRoleByToken(role, idToken, place, ports, signal) {
    const { userAgent, gate = _bounds_js__WEBPACK_IMPORTED_MODULE_2__/* .atOnce */ .z } = place;
    const { now } = ports.retryPolicy.clock;
    let held;
    const ask = async (url, during) => {
        if (held === undefined || now() - held.since > FRESH_MS)
            held = { token: await idToken(), since: now() };
        const body = questionOf('AssumeRoleWithWebIdentity', role, { WebIdentityToken: held.token });
        const headers = { ..._signed_http_js__WEBPACK_IMPORTED_MODULE_6__/* .FORM */ .P, 'User-Agent': userAgent };
        return gate(url.host, () => (0,_http_js__WEBPACK_IMPORTED_MODULE_5__/* .exchange */ .cv)({ method: 'POST', url, headers, body }, place, during), during);
    };
    return assume('AssumeRoleWithWebIdentity', ask, place, ports, signal);
}
async function assumeRoleBy(credentials, role, place, ports, signal) {
    const { now } = ports.retryPolicy.clock;
    const notice = ports.retryPolicy.log;
    const send = (0,_signed_http_js__WEBPACK_IMPORTED_MODULE_6__/* .signedSender */ .w)(async () => credentials, { ...place, service: 'sts', now, notice });
    const ask = (url, during) => send({ method: 'POST', url, body: questionOf('AssumeRole', role) }, during);
    return assume('AssumeRole', ask, place, ports, signal);
}
function questionOf(action, { roleArn, sessionName, durationSeconds }, more = {}) {
    return new URLSearchParams({
        Action: action,
        Version: '2011-06-15',
        RoleArn: roleArn,
        RoleSessionName: sessionName,
        DurationSeconds: String(durationSeconds),
        ...more,
    }).toString();
}
async function assume(action, ask, { region }, { retryPolicy, env }, signal) {
    const url = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X5)('sts', region, env);
    const policy = { ...retryPolicy, attempts: ATTEMPTS };
    const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .sendWithRetries */ .H)(url.host, () => ask(url, signal), policy, signal, transientReason);
    if (answer instanceof _send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX)
        throw answer;
    const document = answer.status === 200 ? (0,_xml_js__WEBPACK_IMPORTED_MODULE_7__/* .parseXml */ .NO)(answer.body) : undefined;
    const found = (0,_xml_js__WEBPACK_IMPORTED_MODULE_7__/* .elementAt */ .s2)(document, `${action}Result`, 'Credentials');
    const [accessKeyId, secretAccessKey, sessionToken, end] = [
        'AccessKeyId',
        'SecretAccessKey',
        'SessionToken',
        'Expiration',
    ].map((name) => (0,_xml_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$6)(found, name));
    const expiration = new Date(end ?? '');
    const isWhole = accessKeyId && secretAccessKey && sessionToken && !Number.isNaN(expiration.getTime());
    if (!isWhole)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .answerError */ .n)(answer);
    return { accessKeyId, secretAccessKey, sessionToken, expiration };
}
function transientReason(answer) {
    if (answer.status < 400)
        return undefined;
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .answerError */ .n)(answer);
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isThrottling */ .E2)(error))
        return 'STS throttled the request';
    const isOfProvider = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .isErrorNamed */ .Yc)(error, 'IDPCommunicationError', 'IDPCommunicationErrorException');
    return isOfProvider ? 'STS could not reach the issuer of the OIDC token' : undefined;
}


/***/ }),

/***/ 305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ describeFiles),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   pQ: () => (/* binding */ awsFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8046);




function awsFiles(env) {
    const at = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.aws', name);
    return {
        configFilepath: env['AWS_CONFIG_FILE'] || at('config'),
        filepath: env['AWS_SHARED_CREDENTIALS_FILE'] || at('credentials'),
    };
}
async function readSections(files) {
    const { parseKnownFiles } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    return parseKnownFiles({ ...files });
}
async function describeFiles({ configFilepath, filepath }) {
    const texts = await Promise.all([describe(configFilepath, 'profile '), describe(filepath, '')]);
    return texts.join('; ');
}
async function describe(path, prefix) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(({ code }) => ({ code }));
    if (typeof text !== 'string')
        return text.code === 'ENOENT' ? `${path} does not exist` : `${path} cannot be read (${text.code})`;
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const broken = lines.findIndex((line) => line !== '' && !LINE.test(line));
    if (broken >= 0)
        return `line ${broken + 1} of ${path} is neither a [section] nor name = value`;
    const sections = lines.flatMap((line) => SECTION.exec(line)?.[1] ?? []);
    return `${path} has ${sections.length === 0 ? 'no profiles' : listOf(sections, prefix)}`;
}
const SECTION = /^\[\s*([^\]]+?)\s*\]/;
const LINE = /^(?:\[[^\]]+\]|[#;]|[^=\s]+(?:\s[^=]*)?=)/;
function listOf(sections, prefix) {
    const names = sections.map((section) => {
        if (section === 'default' || prefix === '')
            return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(section);
        return section.startsWith(prefix) ? (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(section.slice(prefix.length)) : `[${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(section)}]`;
    });
    return names.join(', ');
}


/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ openGate),
/* harmony export */   z: () => (/* binding */ atOnce)
/* harmony export */ });
const DEFAULT_BOUNDS = { inAll: 32, perHost: 8 };
const SLOW_MS = 1_000;
const atOnce = async (_, send, signal) => {
    signal.throwIfAborted();
    return send();
};
function openGate({ inAll, perHost } = DEFAULT_BOUNDS) {
    const queue = new Set();
    const underWay = new Map();
    let total = 0;
    const count = (host, change) => {
        const now = (underWay.get(host) ?? 0) + change;
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
            total += 1;
            waiting.begin();
        }
    };
    return async (host, send, signal) => {
        await turn(host, queue, admit, signal);
        let isSlow = false;
        const slow = setTimeout(() => {
            isSlow = true;
            total -= 1;
            admit();
        }, SLOW_MS);
        try {
            return await send();
        }
        finally {
            clearTimeout(slow);
            setImmediate(() => {
                count(host, -1);
                if (!isSlow)
                    total -= 1;
                admit();
            });
        }
    };
}
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


/***/ }),

/***/ 8127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   Y4: () => (/* binding */ keyFailure),
/* harmony export */   Yc: () => (/* binding */ isErrorNamed),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   n: () => (/* binding */ answerError),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* unused harmony export isSkewed */
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6803);
/* harmony import */ var _causes_services_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3121);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9874);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9368);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8046);
/* harmony import */ var _xml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6599);






const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException']);
const SKEWED = new Set(['RequestExpired', 'RequestInTheFuture', 'RequestTimeTooSkewed']);
const KEY_UNKNOWN = new Set([
    'AuthFailure',
    'InvalidAccessKeyId',
    'InvalidClientTokenId',
    'InvalidToken',
    'MissingAuthenticationToken',
    'MissingAuthenticationTokenException',
    'UnrecognizedClientException',
]);
const SIGNATURE_REFUSED = new Set([
    'IncompleteSignature',
    'InvalidSignatureException',
    'SignatureDoesNotMatch',
]);
function answerError({ status, body }) {
    const document = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(body);
    const { name = 'UnknownError', message = '' } = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(document) ? inJson(document) : inXml(body);
    return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}
function inJson({ __type: type, message, Message }) {
    return {
        name: typeof type === 'string' ? type.replace(/^.*#/, '') : undefined,
        message: [message, Message].find((one) => typeof one === 'string'),
    };
}
function inXml(body) {
    const document = (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .parseXml */ .NO)(body);
    return {
        name: (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(document, 'Error', 'Code') || undefined,
        message: (0,_xml_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(document, 'Error', 'Message') || undefined,
    };
}
function isErrorNamed(thrown, ...names) {
    return thrown instanceof Error && names.includes(thrown.name);
}
function isRefusal(thrown) {
    const status = statusOf(thrown);
    return status !== undefined && status >= 400 && status < 500 && !isThrottling(thrown);
}
function isSkewed(thrown) {
    return thrown instanceof Error && (SKEWED.has(thrown.name) || _api_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .SKEW_MESSAGE */ .rY.test(thrown.message));
}
function isThrottling(thrown) {
    const isNamedSo = thrown instanceof Error && /Throttl|TooManyRequests|LimitExceeded|SlowDown/.test(thrown.name);
    return isNamedSo || statusOf(thrown) === 429;
}
function isForeign(thrown) {
    return (thrown instanceof Error &&
        ['Error', 'SyntaxError', 'TypeError', 'Unknown', 'UnknownError'].includes(thrown.name));
}
function reasonOf(thrown) {
    if (!(thrown instanceof Error))
        return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(String(thrown));
    const status = statusOf(thrown);
    if (status !== undefined && isForeign(thrown))
        return `HTTP status ${status} in a format that AWS does not use`;
    const message = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(thrown.message);
    return statusOf(thrown) === undefined ? message : `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(thrown.name)}: ${message}`;
}
function awsFailure(thrown, action, signal) {
    signal.throwIfAborted();
    if (thrown instanceof _failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
        return thrown;
    const facts = { action, reason: reasonOf(thrown) };
    const options = { cause: thrown };
    if (isThrottling(thrown))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_1__/* .throttled */ .v6)({ service: 'aws', ...facts }, options);
    if (!isRefusal(thrown) || isForeign(thrown))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_1__/* .unreachable */ .HB)({ service: 'aws', ...facts }, options);
    return keyFailure(thrown, action) ?? (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_1__/* .awsRefused */ .k4)(facts, options);
}
function keyFailure(thrown, action) {
    if (!(thrown instanceof Error))
        return undefined;
    const facts = { service: 'aws', action, reason: reasonOf(thrown) };
    const options = { cause: thrown };
    if (isSkewed(thrown))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_1__/* .clockSkew */ .nW)(facts, options);
    if (EXPIRED.has(thrown.name))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialsExpired */ .Mo)(facts, options);
    if (SIGNATURE_REFUSED.has(thrown.name))
        return (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureMismatch */ .LP)(facts, options);
    return KEY_UNKNOWN.has(thrown.name) ? (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_1__/* .accessKeyUnknown */ .i0)(facts, options) : undefined;
}
function statusOf(thrown) {
    const metadata = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(thrown) ? thrown['$metadata'] : undefined;
    const status = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(metadata) ? metadata['httpStatusCode'] : undefined;
    return typeof status === 'number' ? status : undefined;
}


/***/ }),

/***/ 2506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ idleExceptions),
/* harmony export */   v: () => (/* binding */ isExcepted)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8075);


function isExcepted({ hostname, port, protocol }, entries) {
    const host = withoutBrackets(hostname);
    const urlPort = port || (protocol === 'https:' ? '443' : '80');
    return entries.some((entry) => entry === '*' || fits(host, urlPort, read(entry)));
}
function idleExceptions(env) {
    return (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .namesProxy */ .pk)(env) ? (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionsOf */ .Yw)(env).filter((entry) => entry !== '*' && isIdle(read(entry))) : [];
}
function read(text) {
    const entry = text.toLowerCase();
    const [, name = entry, port] = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(entry) ? [] : (/^(.+?):(\d+)$/.exec(entry) ?? []);
    return { pattern: withoutBrackets(name), port };
}
function withoutBrackets(host) {
    return host.replace(/^\[|\]$/g, '');
}
function fits(host, urlPort, { pattern, port = urlPort }) {
    if (port !== urlPort)
        return false;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return host === pattern || isInRange(host, pattern);
    const domain = pattern.replace(/^\*?\./, '');
    return host.endsWith(`.${domain}`) || (host === domain && !pattern.startsWith('*'));
}
function isInRange(address, pattern) {
    return rangeOf(pattern)?.check(address, (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(address) ? 'ipv6' : 'ipv4') ?? false;
}
function rangeOf(pattern) {
    const [, from = '', mark, to = ''] = /^([^-/]+)([-/])([^-/]+)$/.exec(pattern) ?? [];
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(from) === 0 || (mark === '-' ? (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(to) !== (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(from) : !/^\d{1,3}$/.test(to)))
        return undefined;
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(from) ? 'ipv6' : 'ipv4';
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    try {
        if (mark === '-')
            list.addRange(from, to, family);
        else
            list.addSubnet(from, Number(to), family);
        return list;
    }
    catch {
        return undefined;
    }
}
const NAME = /^(?:\*?\.)?[\w-]+(?:\.[\w-]+)*$/;
const ADDRESSES = /^\d+(?:\.\d+){3}-/;
function isIdle({ pattern }) {
    const isName = NAME.test(pattern) && !ADDRESSES.test(pattern);
    return !isName && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(pattern) === 0 && rangeOf(pattern) === undefined;
}


/***/ }),

/***/ 4737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ FORM),
/* harmony export */   w: () => (/* binding */ signedSender)
/* harmony export */ });
/* harmony import */ var aws4__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8832);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);
/* harmony import */ var _causes_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3121);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3232);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3110);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1924);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7409);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2908);








const FORM = { 'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8' };
const HEADERS = {
    'execute-api': { 'Content-Type': 'text/plain' },
    sts: FORM,
    cloudformation: FORM,
    monitoring: {
        'Content-Type': 'application/x-amz-json-1.0',
        'X-Amz-Target': 'GraniteServiceVersion20100801.GetMetricData',
    },
};
function signedSender(credentials, options) {
    const { now, notice, gate = _bounds_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .z, service = 'execute-api', awsClock = {} } = options;
    const isDatedByCloneSquad = service === 'execute-api';
    let offsetMs = 0;
    let hasNotified = false;
    const sendOnce = async (request, signal) => {
        const key = await credentials(signal);
        const send = async () => {
            const offset = offsetMs;
            const signedAt = now() + offset;
            const answer = await (0,_http_js__WEBPACK_IMPORTED_MODULE_6__/* .exchange */ .cv)(sign(request, key, signedAt, options), options, signal);
            if (!isDatedByCloneSquad) {
                noteDate(answer, awsClock, now());
                return answer;
            }
            requireDate(request, answer, { signedAt, now: now() + offset });
            return atAwsTime(answer, awsClock, now());
        };
        return gate(placeOf(request.url), send, signal);
    };
    return async (request, signal) => {
        const answer = await sendOnce(request, signal);
        const measured = skewMs(answer, now());
        if (measured === undefined)
            return answer;
        offsetMs = measured;
        if (!hasNotified)
            notice(skewNotice(measured));
        hasNotified = true;
        return sendOnce(request, signal);
    };
}
function placeOf({ host, pathname }) {
    return `${host}/${pathname.split('/')[1] ?? ''}`;
}
function sign({ method, url, body }, { accessKeyId, secretAccessKey, sessionToken }, date, { service = 'execute-api', region, userAgent, vpcEndpoint }) {
    const route = (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_3__/* .routeTo */ .Bv)(url, vpcEndpoint);
    const signed = aws4__WEBPACK_IMPORTED_MODULE_0__.sign({
        service,
        region,
        host: route.url.host,
        path: route.url.pathname + route.url.search,
        method,
        headers: {
            ...(route.apiId !== undefined && { 'x-apigw-api-id': route.apiId }),
            ...HEADERS[service],
            'User-Agent': userAgent,
            'X-Amz-Date': amzDate(date),
        },
        ...(body !== undefined && { body }),
    }, { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) });
    const { Host: _, 'Content-Length': __, ...headers } = signed.headers ?? {};
    return { method, url: route.url, headers: strings(headers), ...(body !== undefined && { body }) };
}
const TOLERANCE_MS = 5 * 60_000;
const MOST_SKEW_MS = 24 * 60 * 60_000;
function requireDate({ method, url }, answer, { signedAt, now }) {
    const date = (0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .dateOf */ .Q$)(answer);
    if (date === undefined || !(0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .isSuccess */ .oJ)(answer))
        return;
    if (date >= signedAt - TOLERANCE_MS - 1_000 && date <= now + TOLERANCE_MS)
        return;
    const [given, expected] = [date, now].map((moment) => new Date(moment).toISOString());
    throw (0,_causes_services_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpectedResponse */ .Lf)({
        service: 'clonesquad',
        message: `The answer from ${url.host} has the date ${given}. AWS accepted a request signed for ${expected}, so something other than AWS set this date.`,
    }, { mayBeWritten: method === 'POST' });
}
function noteDate(answer, awsClock, now) {
    const date = (0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .dateOf */ .Q$)(answer);
    if (date !== undefined && (0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .isSuccess */ .oJ)(answer))
        awsClock.aheadMs = date - now;
}
const SAME_MS = 3_000;
function atAwsTime(answer, { aheadMs }, now) {
    const date = (0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .dateOf */ .Q$)(answer);
    if (date === undefined || aheadMs === undefined)
        return answer;
    const behindMs = now + aheadMs - date;
    if (behindMs <= SAME_MS || behindMs > TOLERANCE_MS)
        return answer;
    return { ...answer, headers: new Map(answer.headers).set('date', new Date(now + aheadMs).toUTCString()) };
}
function skewMs(answer, now) {
    const { status, body } = answer;
    if (status < 400 || status > 403 || !_api_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .SKEW_MESSAGE */ .rY.test(body))
        return undefined;
    const date = (0,_send_js__WEBPACK_IMPORTED_MODULE_4__/* .dateOf */ .Q$)(answer);
    const skew = date === undefined ? undefined : date - now;
    return skew === undefined || Math.abs(skew) > MOST_SKEW_MS ? undefined : skew;
}
function skewNotice(skew) {
    const side = skew > 0 ? 'behind' : 'ahead of';
    return `The clock of this machine is ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S5)(Math.abs(skew))} ${side} AWS. Requests are signed with the time of AWS. Synchronize the clock.`;
}
function amzDate(epochMs) {
    return new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');
}
function strings(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}


/***/ }),

/***/ 6599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   n7: () => (/* binding */ membersAt),
/* harmony export */   s2: () => (/* binding */ elementAt)
/* harmony export */ });
/* harmony import */ var _aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4274);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9368);


function parseXml(document) {
    try {
        const root = (0,_aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_0__.parseXML)(document);
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(root) ? Object.values(root)[0] : undefined;
    }
    catch {
        return undefined;
    }
}
function elementAt(element, ...path) {
    return path.reduce((inside, name) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(inside) ? inside[name] : undefined), element);
}
function membersAt(element, ...path) {
    const members = elementAt(element, ...path, 'member');
    return members === undefined ? [] : [members].flat();
}
function textAt(element, ...path) {
    const found = elementAt(element, ...path);
    const text = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(found) ? found['#text'] : found;
    return typeof text === 'string' ? text : '';
}


/***/ }),

/***/ 6737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X5: () => (/* binding */ profileNotFound),
/* harmony export */   fH: () => (/* binding */ invalidAccessKey),
/* harmony export */   gT: () => (/* binding */ noCredentials),
/* harmony export */   mK: () => (/* binding */ credentialSourceFailed)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);

const noCredentials = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('no-credentials', {
    result: 'credentials',
    explanation: 'No AWS credentials were found: `AWS_ACCESS_KEY_ID` is not set, no profile has credentials, and the machine has no role. In a workflow, set `role-to-assume` and give the job the permission `id-token: write`, or set up AWS credentials in an earlier step. On a command line, set up credentials as for the AWS CLI.',
    message: ({ roleArn, reason }) => `No AWS credentials found${roleArn === undefined ? '' : ` to assume ${roleArn} with`}: AWS_ACCESS_KEY_ID is not set, no profile has credentials, and this machine has no role (${reason}).`,
    fix: ({ isGitHub }) => isGitHub
        ? 'Set role-to-assume, and give the job "permissions: id-token: write". Or set up AWS credentials in an earlier step.'
        : 'Set up AWS credentials as for the AWS CLI: access keys, a profile (AWS_PROFILE), or a role of this machine.',
});
const invalidAccessKey = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('invalid-access-key', {
    result: 'credentials',
    explanation: 'The access key is incomplete or malformed. If `AWS_ACCESS_KEY_ID` is set without `AWS_SECRET_ACCESS_KEY`, set both or neither: as with the AWS CLI, no profile replaces the missing one. Otherwise a part of the credentials contains a line break, a space or another character that AWS never uses, probably because too much was pasted: set it again.',
    message: ({ malformed }) => malformed === undefined
        ? 'AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not. Nothing was sent.'
        : `The ${malformed} of the AWS credentials contains a line break, a space or another character that AWS never uses. Nothing was sent with it.`,
    fix: ({ malformed }) => malformed === undefined
        ? 'Set both. Or unset both to use a profile or the role of this machine.'
        : `Set the ${malformed} again, without additional characters.`,
});
const profileNotFound = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('profile-not-found', {
    result: 'credentials',
    explanation: 'The profile that `AWS_PROFILE` or `AWS_DEFAULT_PROFILE` names is in neither of the AWS configuration files, or a file is invalid or cannot be read. The message lists what each file has. Correct the variable or the file. A profile begins with `[profile name]` in the configuration file, and with `[name]` in the credentials file.',
    message: ({ profile, variable, files }) => `${variable} is ${JSON.stringify(profile)}, but there is no such profile: ${files}.`,
    fix: ({ variable }) => `Correct ${variable}, or add the profile to one of these files.`,
});
const credentialSourceFailed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('credential-source-failed', {
    result: 'credentials',
    explanation: 'A profile or another configured source returned no credentials: its `credential_process` failed, its token file is missing, its session has expired, or AWS refused its role. As with the AWS CLI, no other source is used instead. The message names the source and quotes the reason.',
    message: ({ source, reason }) => `No AWS credentials from ${source}: ${reason}.`,
    fix: ({ source }) => `Correct the settings of ${source}, or use another source of credentials. To test it, run: aws sts get-caller-identity`,
});


/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ accountMismatch),
/* harmony export */   KS: () => (/* binding */ resourcePolicyDenied),
/* harmony export */   gX: () => (/* binding */ policyDenied),
/* harmony export */   j9: () => (/* binding */ unsupportedRelease),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   pb: () => (/* binding */ apiError),
/* harmony export */   xK: () => (/* binding */ pathNotFound)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);

const apiError = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('api-error', {
    result: 'refused',
    fixBy: 'clonesquad-operator',
    explanation: "The CloneSquad API returned an error. A 5xx error may be transient: run it again. If it fails again, check the log of CloneSquad's Interact Lambda function. Any other error usually means that the URL is not the CloneSquad API.",
    message: ({ host, status, message }) => `The CloneSquad API at ${host} returned ${status}${quote(message)}.`,
    fix: ({ status }) => status >= 500
        ? "Run it again. If it fails again, check the log of CloneSquad's Interact Lambda function, and fix the error that it reports."
        : 'Check that the URL is the CloneSquad API (frontend-url, backend-url). If it is, check the log of its Interact Lambda function for the reason.',
});
const unsupportedRelease = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('unsupported-release', {
    result: 'refused',
    fixBy: 'clonesquad-operator',
    explanation: 'This release of CloneSquad does not know the key that sets the size. CloneSquad would store the size and never read it, so nothing was sent. Upgrade CloneSquad to a release that has `ec2.schedule.desired_instance_count`.',
    message: ({ host, key }) => `The CloneSquad API at ${host} does not know the key ${key}.`,
    fix: () => 'Upgrade CloneSquad to a release that has this key, for example v0.27.1.',
});
const pathNotFound = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('path-not-found', {
    result: 'refused',
    explanation: 'API Gateway does not know the path, the stage or the method. It reports this as "Missing Authentication Token", although the request was signed. The URL is not the CloneSquad API, or it lacks the stage: it ends in v1/. Correct `frontend-url` or `backend-url`, or omit it so that the URL is discovered. A discovered URL comes from an output of the CloudFormation stack: correct that output.',
    message: ({ url }) => `API Gateway does not know the path of ${url}: it returned "Missing Authentication Token", which it returns for unknown paths, too.`,
    fix: () => "Correct frontend-url or backend-url: it is the URL of the CloneSquad API with its stage, for example https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/. Or omit it so that the URL is discovered. If it was discovered, correct the stack's output.",
});
const policyDenied = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('policy-denied', {
    result: 'refused',
    fixBy: 'aws-administrator',
    explanation: 'A policy does not allow a call to the CloneSquad API. The message names the action, the resource and, where AWS reports it, the policy: the IAM policy of the role or user, a VPC endpoint policy, a permissions boundary, a session policy, or a policy of the organization. Allow the call there; [aws.md](aws.md) lists all permissions. If the denial is explicit, a statement with the effect Deny matches and overrides every Allow: exclude the caller from it.',
    message: ({ message, policy, isExplicit }) => {
        if (isExplicit)
            return `A policy explicitly denies the call: ${message}.`;
        return policy === undefined
            ? `The caller is not permitted to make the call: ${message}.`
            : `The ${policy} does not allow the call: ${message}.`;
    },
    fix: ({ statement, policy, isExplicit }) => isExplicit
        ? `Find the Deny statement that matches ${statement} (in the policy of the role or user, a permissions boundary, a service control policy or the VPC endpoint policy), and exclude this caller from it.`
        : `Allow ${statement} in the ${policy ?? 'IAM policy of the role or user'}.`,
});
const resourcePolicyDenied = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('resource-policy-denied', {
    result: 'refused',
    fixBy: 'clonesquad-operator',
    explanation: "The resource policy of the CloneSquad API does not allow the caller. Allow the role or user in it. If the policy allows only certain VPCs, VPC endpoints or IP addresses, the machine's requests must come from one of them.",
    message: ({ message }) => `The resource policy of the CloneSquad API does not allow the call: ${message}.`,
    fix: ({ statement }) => `Allow ${statement} to this caller in the API's resource policy. If the policy allows only certain VPCs, VPC endpoints or IP addresses, send the requests from one of them.`,
});
const accountMismatch = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('account-mismatch', {
    result: 'refused',
    explanation: "The role or user belongs to another AWS account than CloneSquad. The API's default resource policy refuses callers of other accounts. Set `role-to-assume` to a role in CloneSquad's account, or have the CloneSquad operator allow the caller in the API's resource policy.",
    message: ({ message, caller, owner }) => `The caller belongs to the AWS account ${caller}, and the CloneSquad API to an account that ends in ${owner}: ${message}.`,
    fix: () => "Set role-to-assume to a role in CloneSquad's account. Or ask the CloneSquad operator to allow this caller in the API's resource policy.",
});
const forbidden = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('forbidden', {
    result: 'refused',
    fixBy: 'clonesquad-operator',
    explanation: 'API Gateway, or a firewall in front of it, refused the request without a reason. If the API is private, it was not reached through its VPC endpoint: set `vpc-endpoint`, and check that the policies of the endpoint and of the API allow the call. If the API has a custom domain, the domain has no mapping for this path. Otherwise check the log of the AWS WAF web ACL.',
    message: ({ host, message }) => `${host} returned 403${quote(message)}.`,
    fix: () => "If the API is private, set vpc-endpoint, and check that the API's resource policy allows that endpoint. If the API has a custom domain, check its path mappings. Otherwise check the log of the AWS WAF web ACL.",
});
function quote(message) {
    return message === '' ? '' : `: ${message}`;
}


/***/ }),

/***/ 8943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isDenied)
/* harmony export */ });
function isDenied(value) {
    return typeof value === 'object' && value !== null && 'denied' in value;
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ writeUrl),
/* harmony export */   Ul: () => (/* binding */ markerUrl),
/* harmony export */   cE: () => (/* binding */ cycleUrl)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);

function writeUrl(api, key, ttlSeconds) {
    const url = new URL(`configuration/${key}`, api);
    if (ttlSeconds !== undefined)
        url.search = `ttl=${ttlSeconds}`;
    return url;
}
function markerUrl(api) {
    return writeUrl(api, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_KEY */ .Tm, _names_js__WEBPACK_IMPORTED_MODULE_0__/* .MARKER_TTL_SECONDS */ .CL);
}
function cycleUrl(api) {
    return new URL(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .CYCLE_PATH */ .L5, api);
}


/***/ }),

/***/ 5603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V1: () => (/* binding */ connectorFor),
  Gg: () => (/* binding */ connectorsFor),
  Wz: () => (/* binding */ openMachine),
  ZD: () => (/* binding */ surroundingsOf)
});

// EXTERNAL MODULE: ./build/aws/bounds.js
var bounds = __webpack_require__(7409);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/causes/services.js
var services = __webpack_require__(3121);
;// CONCATENATED MODULE: ./build/aws/ca-bundle.js



async function trustCaBundle(env) {
    const file = env['AWS_CA_BUNDLE'];
    if (!file)
        return;
    try {
        const bundle = await (0,promises_.readFile)(file, 'utf8');
        const certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
        if (certificates === null)
            throw new Error('it contains no PEM certificate');
        if (!("setDefaultCACertificates" in external_node_tls_))
            throw new Error('it requires Node.js 22.19 or later');
        external_node_tls_.setDefaultCACertificates([...external_node_tls_.getCACertificates('default'), ...certificates]);
    }
    catch (thrown) {
        const reason = thrown instanceof Error ? thrown.message : String(thrown);
        throw (0,services/* caBundleUnusable */.SN)({ file, reason }, { cause: thrown });
    }
    const { secureAgent } = await __webpack_require__.e(/* import() */ 521).then(__webpack_require__.bind(__webpack_require__, 9521));
    secureAgent.forgetEarly();
}

// EXTERNAL MODULE: ./build/causes/api.js
var causes_api = __webpack_require__(9753);
// EXTERNAL MODULE: ./build/clonesquad/answers.js
var clonesquad_answers = __webpack_require__(8943);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
// EXTERNAL MODULE: ./build/clonesquad/stored-size.js
var stored_size = __webpack_require__(491);
// EXTERNAL MODULE: ./build/clonesquad/write-url.js
var write_url = __webpack_require__(4639);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/json.js
var json = __webpack_require__(9368);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/retry.js
var retry = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/send.js
var build_send = __webpack_require__(1924);
;// CONCATENATED MODULE: ./build/api/documents.js


function configuredValue(configuration, key) {
    const entry = (0,json/* isRecord */.u)(configuration) ? configuration[key] : undefined;
    const value = (0,json/* isRecord */.u)(entry) ? entry['Value'] : undefined;
    if (!(0,json/* isRecord */.u)(entry) || (typeof value !== 'string' && typeof value !== 'number'))
        return undefined;
    const origin = entry['ConfigurationOrigin'];
    return {
        value: String(value),
        origin: typeof origin === 'string' ? origin : 'an unnamed source',
        isOverridden: entry['Override'] === true,
    };
}
function maintenanceIn(metrics) {
    if (!Array.isArray(metrics))
        return undefined;
    const data = metrics;
    const datum = data.find((one) => (0,json/* isRecord */.u)(one) && one['MetricName'] === names/* MAINTENANCE_METRIC */.fH && hasOneDimension(one['Dimensions']));
    return (0,json/* isRecord */.u)(datum) ? datum['Value'] === 1 : undefined;
}
function hasOneDimension(dimensions) {
    return Array.isArray(dimensions) && dimensions.length === 1;
}

// EXTERNAL MODULE: ./build/clonesquad/bins.js
var bins = __webpack_require__(5224);
// EXTERNAL MODULE: ./build/clonesquad/cycles.js
var cycles = __webpack_require__(7797);
;// CONCATENATED MODULE: ./build/api/live-status.js




function parseLiveStatus(sent, group) {
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
    return { at, ...((0,cycles/* isDecisive */.z)(values) && { values }) };
}
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
    return { at, metric: names/* FLEET_METRICS */.jz.find((one) => one === name), value: (0,bins/* exactly */.pV)(value) };
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}

// EXTERNAL MODULE: ./build/api/refusal.js
var refusal = __webpack_require__(6803);
;// CONCATENATED MODULE: ./build/api/client.js














const FEW_ATTEMPTS = 3;
class CloneSquadApi {
    #send;
    #retryPolicy;
    constructor(send, retryPolicy) {
        this.#send = send;
        this.#retryPolicy = retryPolicy;
    }
    async write(api, key, value, ttlSeconds, signal) {
        const url = (0,write_url/* writeUrl */.B2)(api, key, ttlSeconds);
        const request = { method: 'POST', url, body: value ?? '\n' };
        const { answer, mayBeWritten } = await this.#sendWithRetries(request, signal);
        if (!(0,build_send/* isSuccess */.oJ)(answer))
            throw this.#refused(request, answer, { mayBeWritten });
        const echo = value ?? '';
        if (answer.body !== echo) {
            throw strange(`${url.host} answered ${(0,plain_text/* quoted */.TL)(answer.body)} to a write of ${(0,plain_text/* quoted */.TL)(echo)}. CloneSquad would have returned the written value.`, { mayBeWritten: true });
        }
        return writtenBefore(url, answer);
    }
    async mark(api, signal) {
        const url = (0,write_url/* markerUrl */.Ul)(api);
        const body = `${this.#retryPolicy.clock.now()}-${crypto.randomUUID()}`;
        const request = { method: 'POST', url, body };
        const { clock, requestMs, deadline } = this.#retryPolicy;
        const few = { attempts: FEW_ATTEMPTS, deadline: Math.min(deadline, clock.now() + requestMs) };
        const { answer } = await this.#sendWithRetries(request, signal, few);
        const denial = (0,refusal/* readDenial */.oq)(request, answer);
        if (denial !== undefined)
            return toDenied(denial);
        if (!(0,build_send/* isSuccess */.oJ)(answer))
            throw this.#refused(request, answer);
        if (answer.body !== body)
            throw strange(`${url.host} did not return the marker that was posted.`);
        return writtenBefore(url, answer);
    }
    async requestCycle(api, signal) {
        const request = { method: 'GET', url: (0,write_url/* cycleUrl */.cE)(api) };
        try {
            const answer = await this.#send(request, signal);
            const denial = (0,refusal/* readDenial */.oq)(request, answer);
            return denial === undefined ? (0,build_send/* isSuccess */.oJ)(answer) : toDenied(denial);
        }
        catch (thrown) {
            if (thrown instanceof build_send/* Unanswered */.XX)
                return false;
            throw thrown;
        }
    }
    async readValue(api, key, signal) {
        const request = { method: 'GET', url: (0,write_url/* writeUrl */.B2)(api, key) };
        const { answer } = await this.#sendWithRetries(request, signal);
        const at = (0,build_send/* dateOf */.Q$)(answer) ?? this.#retryPolicy.clock.now();
        if (isUnknownKey(answer) && key.startsWith('subfleet.'))
            return { value: stored_size/* NO_VALUE */.GY, at };
        if (isUnknownKey(answer))
            throw (0,causes_api/* unsupportedRelease */.j9)({ host: request.url.host, key });
        const body = this.#bodyOf(request, answer);
        if (typeof body === 'string' && body.includes('\n')) {
            throw strange(`${request.url.host} answered ${(0,plain_text/* quoted */.TL)(body)} to the request for a value. A value has a single line.`);
        }
        return { value: (0,clonesquad_answers/* isDenied */.G)(body) ? body : (0,plain_text/* withoutTokens */.N_)(body), at };
    }
    async readRows(api, keys, signal) {
        const url = new URL('configuration?raw=true', api);
        const request = { method: 'GET', url };
        const { answer } = await this.#sendWithRetries(request, signal);
        const body = this.#bodyOf(request, answer);
        if ((0,clonesquad_answers/* isDenied */.G)(body))
            return body;
        const table = (0,json/* parseJson */.q)(body);
        const isTable = (0,json/* isRecord */.u)(table) && !Array.isArray(table);
        const found = keys.map((key) => [key, isTable ? (table[key] ?? null) : undefined]);
        if (found.every(isStoredRow))
            return new Map(found);
        throw strange(`${url.host} answered ${(0,plain_text/* quoted */.TL)(body)} to the request for the stored values. This is not a table of values.`);
    }
    async readDiscovery(api, signal) {
        const request = { method: 'GET', url: new URL('discovery', api) };
        const { answer } = await this.#sendWithRetries(request, signal);
        if (answer.status === 404)
            return undefined;
        const body = this.#bodyOf(request, answer);
        if ((0,clonesquad_answers/* isDenied */.G)(body))
            return body;
        const document = (0,json/* parseJson */.q)(body);
        const discovery = (0,json/* isRecord */.u)(document) ? document['discovery'] : undefined;
        const group = (0,json/* isRecord */.u)(discovery) ? discovery['GroupName'] : undefined;
        const version = (0,json/* isRecord */.u)(discovery) ? discovery['CloneSquadVersion'] : undefined;
        if (typeof group === 'string')
            return { group, ...(typeof version === 'string' && { version }) };
        throw strange(`${request.url.host} answered ${(0,plain_text/* quoted */.TL)(body)} to GET discovery. This contains no GroupName.`);
    }
    async readConfigured(api, key, signal) {
        const configuration = await this.#tryToRead(new URL('configuration?format=json', api), signal);
        return (0,clonesquad_answers/* isDenied */.G)(configuration) ? configuration : configuredValue(configuration, key);
    }
    async readFleetStatus(api, signal) {
        const status = await this.#tryToRead(new URL('fleet/status', api), signal);
        if ((0,clonesquad_answers/* isDenied */.G)(status))
            return status;
        const ec2 = (0,json/* isRecord */.u)(status) ? status['EC2'] : undefined;
        const fleet = (0,json/* isRecord */.u)(ec2) ? ec2['AutoscaledFleet'] : undefined;
        const [running, serving, managed] = ['RunningFleetSize', 'ServingFleetSize', 'ManagedFleetSize'].map((name) => ((0,json/* isRecord */.u)(fleet) ? fleet[name] : undefined));
        const areCounts = typeof running === 'number' && typeof serving === 'number' && typeof managed === 'number';
        return areCounts ? { running, serving, managed } : undefined;
    }
    async readLiveStatus(api, group, signal) {
        const sent = await this.#tryToRead(new URL('cloudwatch/sentmetrics', api), signal);
        return (0,clonesquad_answers/* isDenied */.G)(sent) ? sent : parseLiveStatus(sent, group);
    }
    async readShadowing(api, key, signal) {
        const questions = ['configuration?format=json', 'configuration?raw=true', 'cloudwatch/sentmetrics'];
        const answers = await Promise.all(questions.map((question) => this.#tryToRead(new URL(question, api), signal)));
        const [configuration, rows, metrics] = answers;
        const inForce = configuredValue(configuration, key);
        const mistaken = (0,json/* isRecord */.u)(rows) ? rows[names/* MISTAKEN_COUNT_KEY */.$q] : undefined;
        const isInMaintenance = maintenanceIn(metrics);
        return {
            ...(inForce && { inForce }),
            ...(typeof mistaken === 'string' && { mistaken }),
            ...(isInMaintenance !== undefined && { isInMaintenance }),
            denied: answers.flatMap((answer) => ((0,clonesquad_answers/* isDenied */.G)(answer) ? [answer.denied] : [])),
        };
    }
    async #sendWithRetries(request, signal, limits = {}) {
        let mayBeWritten = false;
        const ask = async () => {
            try {
                const answer = await this.#send(request, signal);
                mayBeWritten ||= request.method === 'POST' && answer.status >= 500;
                return answer;
            }
            catch (thrown) {
                mayBeWritten ||= request.method === 'POST' && thrown instanceof build_send/* Unanswered */.XX && thrown.mayHaveArrived;
                throw thrown;
            }
        };
        const policy = { ...this.#retryPolicy, ...limits };
        const answer = await (0,retry/* sendWithRetries */.H)(request.url.host, ask, policy, signal).catch((thrown) => {
            throw mayBeWritten && thrown instanceof failure/* Failure */.HR ? (0,failure/* afterWrite */.SE)(thrown) : thrown;
        });
        if (!(answer instanceof build_send/* Unanswered */.XX))
            return { answer, mayBeWritten };
        throw (0,services/* unreachable */.HB)({ service: 'clonesquad', reason: answer.message }, { cause: answer, mayBeWritten });
    }
    #bodyOf(request, answer) {
        const denial = (0,refusal/* readDenial */.oq)(request, answer);
        if (denial !== undefined && (0,refusal/* canDoWithout */.gN)(denial))
            return toDenied(denial);
        if (!(0,build_send/* isSuccess */.oJ)(answer))
            throw this.#refused(request, answer);
        const type = answer.headers.get('content-type') ?? 'none';
        if (type.startsWith('application/json'))
            return answer.body;
        throw strange(`${request.url.host} answered ${(0,plain_text/* quoted */.TL)(answer.body)} with the content type ${(0,plain_text/* quoted */.TL)(type)}. CloneSquad answers with application/json.`);
    }
    #refused(request, answer, options = {}) {
        return (0,refusal/* diagnose */.h4)(request, answer, this.#retryPolicy.clock.now(), options);
    }
    async #tryToRead(url, signal) {
        const request = { method: 'GET', url };
        try {
            const answer = await this.#send(request, signal);
            const denial = (0,refusal/* readDenial */.oq)(request, answer);
            if (denial !== undefined)
                return toDenied(denial);
            return answer.status === 200 ? (0,json/* parseJson */.q)(answer.body) : undefined;
        }
        catch (thrown) {
            if (thrown instanceof build_send/* Unanswered */.XX)
                return undefined;
            throw thrown;
        }
    }
}
function toDenied({ statement }) {
    return { denied: statement };
}
function isStoredRow(row) {
    return typeof row[1] === 'string' || row[1] === null;
}
function isUnknownKey({ status, body }) {
    return status === 400 && body.startsWith('Unknown configuration key');
}
function writtenBefore(url, answer) {
    const date = (0,build_send/* dateOf */.Q$)(answer);
    if (date !== undefined)
        return date + 1000;
    throw strange(`${url.host} accepted the value, but its answer has no Date header. API Gateway always sends one.`, {
        mayBeWritten: true,
    });
}
function strange(message, options) {
    return (0,services/* unexpectedResponse */.Lf)({ service: 'clonesquad', message }, options);
}

// EXTERNAL MODULE: ./build/causes/discovery.js
var discovery = __webpack_require__(4051);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/api/discovery.js





function defaultStackNames(group) {
    return [group, `CloneSquad-${group}`, `clonesquad-${group}`];
}
async function findApis(groups, stacks, place) {
    const listed = await listOrRefusal(stacks);
    const found = groups.map(async (group) => {
        const looked = listed instanceof failure/* Failure */.HR ? await byDefaultNames(group, stacks) : listed;
        return [group, deploymentOf(group, looked, place) ?? notFound(group, listed, place.region)];
    });
    return new Map(await Promise.all(found));
}
async function findGroups(stacks) {
    const deployed = (await stacks.all()).filter(isDeployed);
    const groups = deployed.flatMap((stack) => {
        const group = stack.outputs.get(names/* GROUP_OUTPUT */.Qj) ?? '';
        return claimsOf(group, stack).length === 0 ? [] : [group];
    });
    return [...new Set(groups)];
}
async function listOrRefusal(stacks) {
    try {
        return await stacks.all();
    }
    catch (thrown) {
        if (thrown instanceof failure/* Failure */.HR && thrown.code === services/* awsRefused */.k4.code)
            return thrown;
        throw thrown;
    }
}
async function byDefaultNames(group, stacks) {
    const found = await Promise.all(defaultStackNames(group).map((name) => stacks.byName(name)));
    return found.filter((stack) => stack !== undefined);
}
function deploymentOf(group, stacks, place) {
    const claims = stacks.filter(isDeployed).flatMap((stack) => claimsOf(group, stack));
    const apis = new Set(claims.map(({ url, text }) => (url === undefined ? text : (0,api_url/* apiIdentity */.jJ)(url))));
    if (apis.size > 1)
        return (0,discovery/* stacksAmbiguous */.sR)({ group, claims });
    const trusted = claims.find(({ url }) => url !== undefined && (0,api_url/* isTrustedDiscovery */.Qe)(url, place.isLocalCloud));
    const claim = trusted ?? claims[0];
    if (claim === undefined) {
        const others = stacks.filter((stack) => !isDeployed(stack) && isMeantFor(group, stack));
        return others.length === 0 ? undefined : (0,discovery/* stackNotDeployed */.AI)({ group, stacks: others });
    }
    const { stack, output, text, url } = claim;
    if (url === undefined || trusted === undefined)
        return (0,discovery/* urlUntrusted */.eS)({ group, stack, text });
    const { region } = place;
    const itsRegion = (0,api_url/* regionOf */.AP)(url);
    if (itsRegion !== undefined && itsRegion !== region)
        return (0,discovery/* regionMismatch */.tm)({ group, stack, text, region });
    return { api: url, stack, output };
}
function isDeployed({ status }) {
    return !/^(?:CREATE_(?!COMPLETE)|ROLLBACK_|DELETE_|REVIEW_)/.test(status);
}
function claimsOf(group, { name: stack, outputs }) {
    if (outputs.get(names/* GROUP_OUTPUT */.Qj) !== group)
        return [];
    return names/* URL_OUTPUTS */.xn.flatMap((output) => {
        const text = outputs.get(output);
        return text === undefined ? [] : [{ stack, output, text, url: (0,api_url/* parseApiUrl */.nV)(text) }];
    });
}
function isMeantFor(group, { name, outputs }) {
    const claimed = outputs.get(names/* GROUP_OUTPUT */.Qj);
    return claimed === undefined ? defaultStackNames(group).includes(name) : claimed === group;
}
function notFound(group, listed, region) {
    if (listed instanceof failure/* Failure */.HR)
        return listed;
    return (0,discovery/* stackNotFound */.qk)({
        group,
        region,
        outputs: `${names/* GROUP_OUTPUT */.Qj}=${group} and ${names/* URL_OUTPUTS */.xn.join(' or ')}`,
        looked: listed.map((stack) => stack.name),
    });
}

;// CONCATENATED MODULE: ./build/api/inspection.js





class ApiInspection {
    #send;
    #clock;
    constructor(send, clock) {
        this.#send = send;
        this.#clock = clock;
    }
    async requireWritable(api, key, signal) {
        const request = { method: 'POST', url: (0,write_url/* writeUrl */.B2)(api, key), body: '' };
        const answer = await this.#ask(request, signal);
        if (answer.status === 502)
            return;
        if (!(0,build_send/* isSuccess */.oJ)(answer))
            throw (0,refusal/* diagnose */.h4)(request, answer, this.#clock.now());
        throw (0,services/* unexpectedResponse */.Lf)({
            service: 'clonesquad',
            message: `${api.host} answered ${answer.status} ${(0,plain_text/* quoted */.TL)(answer.body)} to an empty write. CloneSquad would have answered 502.`,
        }, { mayBeWritten: true });
    }
    async #ask(request, signal) {
        try {
            return await this.#send(request, signal);
        }
        catch (thrown) {
            if (!(thrown instanceof build_send/* Unanswered */.XX))
                throw thrown;
            throw (0,services/* unreachable */.HB)({ service: 'clonesquad', reason: thrown.message }, { cause: thrown });
        }
    }
}

// EXTERNAL MODULE: ./build/scale/ports.js
var ports = __webpack_require__(5077);
// EXTERNAL MODULE: ./build/causes/sign-in.js
var sign_in = __webpack_require__(8058);
// EXTERNAL MODULE: ./build/aws/endpoints.js
var endpoints = __webpack_require__(6876);
// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
// EXTERNAL MODULE: ./build/aws/signed-http.js
var signed_http = __webpack_require__(4737);
;// CONCATENATED MODULE: ./build/aws/account.js








const ACTION = 'sts:GetCallerIdentity';
const QUESTION = 'Action=GetCallerIdentity&Version=2011-06-15';
function requireAllowed(account, allowed) {
    if (!allowed.includes(account))
        throw (0,sign_in/* accountNotAllowed */.fs)({ account, allowed });
}
async function callerAccount(...asked) {
    return (await callerIdentity(...asked)).account;
}
async function callerIdentity(credentials, options, retryPolicy, signal) {
    const send = (0,signed_http/* signedSender */.w)(credentials, { ...options, service: 'sts' });
    const url = (0,endpoints/* endpointOf */.X5)('sts', options.region, options.env);
    const ask = () => send({ method: 'POST', url, body: QUESTION }, signal);
    const throttled = ({ body }) => /<Code>Throttl/.test(body) ? 'STS throttled the request' : undefined;
    return identityIn(await (0,retry/* sendWithRetries */.H)(url.host, ask, retryPolicy, signal, throttled));
}
function identityIn(answer) {
    if (answer instanceof build_send/* Unanswered */.XX)
        throw (0,sign_in/* accountUnknown */.kq)({ reason: answer.message }, { cause: answer });
    const { status, body } = answer;
    const account = /<Account>(\d{12})<\/Account>/.exec(body)?.[1];
    const arn = /<Arn>(arn:[^<\s]+)<\/Arn>/.exec(body)?.[1];
    if (status === 200 && account !== undefined && arn !== undefined)
        return { account, arn };
    const error = (0,errors/* answerError */.n)(answer);
    if (status === 403 && !(0,errors/* isForeign */.jq)(error))
        throw (0,errors/* keyFailure */.Y4)(error, ACTION) ?? (0,services/* awsRefused */.k4)({ action: ACTION, reason: (0,errors/* reasonOf */.A3)(error) });
    throw (0,sign_in/* accountUnknown */.kq)({ reason: (0,plain_text/* excerpt */.Kb)(`${status}: ${error.message || body}`) });
}

;// CONCATENATED MODULE: ./build/aws/pages.js

async function readPages({ action, mostPages }, read) {
    const items = [];
    const seen = new Set();
    let token;
    for (let pages = 1; pages <= mostPages; pages += 1) {
        const { items: more, next } = await read(token);
        items.push(...more);
        if (next === undefined)
            return items;
        if (seen.has(next)) {
            throw endless(`The response to ${action} has no end: page ${pages} leads back to an earlier page.`);
        }
        token = next;
        seen.add(next);
    }
    throw endless(`The response to ${action} has more than ${mostPages} pages, which is the most that is read.`);
}
function endless(message) {
    return (0,services/* unexpectedResponse */.Lf)({ service: 'aws', message });
}

// EXTERNAL MODULE: ./build/aws/xml.js
var xml = __webpack_require__(6599);
;// CONCATENATED MODULE: ./build/aws/cloudformation.js






const ATTEMPTS = 4;
const MOST_PAGES = 400;
function stackSource(ports, signal) {
    const describe = (input) => describeStacks(ports, input, signal);
    return {
        async byName(name) {
            try {
                const { items } = await describe({ StackName: name });
                return items[0];
            }
            catch (thrown) {
                if ((0,errors/* isErrorNamed */.Yc)(thrown, 'ValidationError', 'AccessDenied', 'AccessDeniedException'))
                    return undefined;
                throw (0,errors/* awsFailure */.MT)(thrown, 'cloudformation:DescribeStacks', signal);
            }
        },
        async all() {
            const action = 'cloudformation:DescribeStacks and cloudformation:ListStacks';
            try {
                return await readPages({ action, mostPages: MOST_PAGES }, (token) => describe(token === undefined ? {} : { NextToken: token }));
            }
            catch (thrown) {
                throw (0,errors/* awsFailure */.MT)(thrown, action, signal);
            }
        },
    };
}
async function describeStacks({ send, url, retryPolicy }, input, signal) {
    const question = { Action: 'DescribeStacks', ...input, Version: '2010-05-15' };
    const body = new URLSearchParams(question).toString();
    const ask = () => send({ method: 'POST', url, body }, signal);
    const deadline = Math.min(retryPolicy.deadline, retryPolicy.clock.now() + 2 * ATTEMPTS * retryPolicy.requestMs);
    const attempts = { ...retryPolicy, attempts: ATTEMPTS, deadline };
    const answer = await (0,retry/* sendWithRetries */.H)(url.host, ask, attempts, signal, throttled);
    if (answer instanceof build_send/* Unanswered */.XX)
        throw answer;
    return pageIn(answer);
}
function throttled(answer) {
    return answer.status >= 400 && (0,errors/* isThrottling */.E2)((0,errors/* answerError */.n)(answer))
        ? 'CloudFormation throttled the request'
        : undefined;
}
function pageIn(answer) {
    const result = answer.status === 200 ? (0,xml/* elementAt */.s2)((0,xml/* parseXml */.NO)(answer.body), 'DescribeStacksResult') : undefined;
    if (result === undefined)
        throw (0,errors/* answerError */.n)(answer);
    const items = (0,xml/* membersAt */.n7)(result, 'Stacks').map(toStack);
    return { items, next: (0,xml/* textAt */.$6)(result, 'NextToken') || undefined };
}
function toStack(stack) {
    const entries = (0,xml/* membersAt */.n7)(stack, 'Outputs').map((output) => [(0,xml/* textAt */.$6)(output, 'OutputKey'), (0,xml/* textAt */.$6)(output, 'OutputValue')]);
    return {
        name: (0,plain_text/* plainLine */.h0)((0,xml/* textAt */.$6)(stack, 'StackName')),
        status: (0,xml/* textAt */.$6)(stack, 'StackStatus'),
        outputs: new Map(entries),
    };
}

// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
;// CONCATENATED MODULE: ./build/clonesquad/series.js



const SUBFLEET_SERIES = [
    ...new Set(Object.values(names/* SUBFLEET_METRICS */.B2).filter((name) => name !== undefined)),
].map((metricName) => ({
    metricName,
    metrics: names/* FLEET_METRICS */.jz.filter((metric) => names/* SUBFLEET_METRICS */.B2[metric] === metricName),
}));
function seriesOf(fleet) {
    const { group, subfleet } = (0,fleet_name/* parseFleetName */.Tc)(fleet);
    const ofGroup = { Name: names/* GROUP_DIMENSION */.NX, Value: group };
    if (subfleet === undefined) {
        const dimensions = [ofGroup];
        return names/* FLEET_METRICS */.jz.map((metric) => ({ fleet, metrics: [metric], metricName: metric, dimensions }));
    }
    const dimensions = [{ Name: names/* SUBFLEET_DIMENSION */.UH, Value: subfleet }, ofGroup];
    return SUBFLEET_SERIES.map((series) => ({ ...series, fleet, dimensions }));
}
const UNSENT = cycles/* DECISIVE_METRICS */.b$.filter((metric) => names/* SUBFLEET_METRICS */.B2[metric] === undefined);
const SENT_WHILE_RUNNING = new Set(['DesiredInstanceCount', 'MinInstanceCount']);
function completed(fleet, bins) {
    if ((0,fleet_name/* parseFleetName */.Tc)(fleet).subfleet === undefined)
        return bins;
    return new Map([...bins].map(([start, metrics]) => [start, completeBin(metrics)]));
}
function completeBin(metrics) {
    const sampleCount = metrics.get('FleetSize')?.sampleCount;
    if (sampleCount === undefined)
        return metrics;
    const zeros = { sampleCount, sum: 0, minimum: 0, maximum: 0 };
    const sent = [...metrics].filter(([metric, statistics]) => !SENT_WHILE_RUNNING.has(metric) || statistics.sampleCount === sampleCount);
    return new Map([...sent, ...UNSENT.map((metric) => [metric, zeros])]);
}

;// CONCATENATED MODULE: ./build/aws/cloudwatch.js









const POLL_ATTEMPTS = 2;
const STATISTICS = [
    { stat: 'SampleCount', name: 'sampleCount' },
    { stat: 'Sum', name: 'sum' },
    { stat: 'Minimum', name: 'minimum' },
    { stat: 'Maximum', name: 'maximum' },
];
const SERIES_PER_REQUEST = 500 / STATISTICS.length;
const REQUESTS_AT_ONCE = 8;
const cloudwatch_MOST_PAGES = 50;
const cloudwatch_ACTION = 'cloudwatch:GetMetricData';
class Incomplete extends Error {
}
const ABSENT = -1;
class MetricReader {
    #ports;
    constructor(ports) {
        this.#ports = ports;
    }
    async read(fleets, namespace, { start, end }, signal) {
        const bins = new Map(fleets.map((fleet) => [fleet, new Map()]));
        const span = { StartTime: Math.floor(start / 1000), EndTime: Math.floor(end / 1000) };
        await allOrNone(portionsOf([...bins.keys()].flatMap(seriesOf)), (asked, during) => this.#request(asked, namespace, span, bins, during), signal);
        for (const found of bins.values())
            dropIncomplete(found);
        return new Map([...bins].map(([fleet, found]) => [fleet, completed(fleet, found)]));
    }
    async #request(asked, namespace, span, bins, signal) {
        const results = await readPages({ action: cloudwatch_ACTION, mostPages: cloudwatch_MOST_PAGES }, (next) => {
            const token = next === undefined ? '' : `"NextToken":${JSON.stringify(next)},`;
            return this.#page(questionOf(asked, namespace, span, token), signal);
        });
        requireComplete(results);
        for (const result of results)
            collect(result, asked, bins);
    }
    async #page(body, signal) {
        const { send, url, retryPolicy } = this.#ports;
        const ask = () => send({ method: 'POST', url, body }, signal);
        const deadline = retryPolicy.clock.now() + 2 * retryPolicy.requestMs;
        const attempts = { ...retryPolicy, attempts: POLL_ATTEMPTS, deadline };
        const answer = await (0,retry/* sendWithRetries */.H)(url.host, ask, attempts, signal, cloudwatch_throttled);
        if (answer instanceof build_send/* Unanswered */.XX)
            throw answer;
        const document = answer.status === 200 ? (0,json/* parseJson */.q)(answer.body) : undefined;
        const results = (0,json/* isRecord */.u)(document) ? document['MetricDataResults'] : undefined;
        if (!(0,json/* isRecord */.u)(document) || !Array.isArray(results))
            throw (0,errors/* answerError */.n)(answer);
        const next = document['NextToken'];
        return { items: results, next: typeof next === 'string' && next !== '' ? next : undefined };
    }
}
function cloudwatch_throttled(answer) {
    return answer.status >= 400 && (0,errors/* isThrottling */.E2)((0,errors/* answerError */.n)(answer))
        ? 'CloudWatch throttled the request'
        : undefined;
}
function requireComplete(results) {
    const ends = new Map();
    for (const result of results)
        if ((0,json/* isRecord */.u)(result))
            ends.set(result['Id'], result);
    for (const { StatusCode: status = 'Complete', Messages: messages } of ends.values()) {
        if (status === 'Complete')
            continue;
        const reason = (0,plain_text/* excerpt */.Kb)([`CloudWatch answered ${String(status)}`, ...messageTexts(messages)].join(': '));
        if (status === 'Forbidden')
            throw (0,services/* awsRefused */.k4)({ action: cloudwatch_ACTION, reason });
        throw new Incomplete(reason);
    }
}
function messageTexts(messages) {
    const [first] = Array.isArray(messages) ? messages : [];
    const value = (0,json/* isRecord */.u)(first) ? first['Value'] : undefined;
    return typeof value === 'string' ? [value] : [];
}
function portionsOf(series) {
    return Array.from({ length: Math.ceil(series.length / SERIES_PER_REQUEST) }, (_, index) => series.slice(index * SERIES_PER_REQUEST, (index + 1) * SERIES_PER_REQUEST));
}
async function allOrNone(values, act, signal) {
    const stop = new AbortController();
    const during = AbortSignal.any([signal, stop.signal]);
    const left = values.values();
    const work = async () => {
        for (const value of left)
            await act(value, during);
    };
    try {
        await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, work));
    }
    catch (thrown) {
        stop.abort();
        throw thrown;
    }
}
function questionOf(asked, namespace, { StartTime, EndTime }, token) {
    const queries = asked.flatMap(({ metricName, dimensions }, place) => {
        const metric = JSON.stringify({ Namespace: namespace, MetricName: metricName, Dimensions: dimensions });
        return STATISTICS.map(({ stat }, index) => `{"Id":"q${place * STATISTICS.length + index}","MetricStat":{"Metric":${metric},"Period":${bins/* BIN_MS */.r4 / 1000},"Stat":"${stat}"}}`);
    });
    return `{"StartTime":${StartTime},"EndTime":${EndTime},"ScanBy":"TimestampAscending",${token}"MetricDataQueries":[${queries.join(',')}]}`;
}
function collect(result, asked, bins) {
    const { Id: id, Timestamps: seconds, Values: values } = (0,json/* isRecord */.u)(result) ? result : {};
    if (typeof id !== 'string' || !Array.isArray(seconds) || !Array.isArray(values))
        return;
    const place = Number(id.slice(1));
    const series = asked[Math.floor(place / STATISTICS.length)];
    const statistic = STATISTICS[place % STATISTICS.length];
    const found = series && bins.get(series.fleet);
    if (series === undefined || statistic === undefined || found === undefined)
        return;
    for (let index = 0; index < seconds.length; index += 1) {
        const [second, value] = [seconds[index], values[index]];
        if (typeof second !== 'number' || typeof value !== 'number')
            continue;
        const bin = binAt(found, second * 1000);
        for (const metric of series.metrics)
            statisticsOf(bin, metric)[statistic.name] = value;
    }
}
function binAt(bins, start) {
    const known = bins.get(start);
    if (known !== undefined)
        return known;
    const bin = new Map();
    bins.set(start, bin);
    return bin;
}
function statisticsOf(bin, metric) {
    const known = bin.get(metric);
    if (known !== undefined)
        return known;
    const statistics = { sampleCount: ABSENT, sum: ABSENT, minimum: ABSENT, maximum: ABSENT };
    bin.set(metric, statistics);
    return statistics;
}
function dropIncomplete(bins) {
    for (const bin of bins.values()) {
        bin.forEach(({ sampleCount, sum, minimum, maximum }, metric) => {
            if (Math.min(sampleCount, sum, minimum, maximum) < 0)
                bin.delete(metric);
        });
    }
}

// EXTERNAL MODULE: ./build/causes/ambient.js
var ambient = __webpack_require__(6737);
// EXTERNAL MODULE: ./build/aws/ambient.js + 3 modules
var aws_ambient = __webpack_require__(7835);
// EXTERNAL MODULE: ./build/aws/assume-role.js
var assume_role = __webpack_require__(1623);
;// CONCATENATED MODULE: ./build/aws/one-call.js
class OneCall {
    #shared;
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


const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
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
    const claims = (0,json/* parseJson */.q)(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return (0,json/* isRecord */.u)(claims) ? claims : {};
}
function textOf(claim) {
    if (Array.isArray(claim))
        return claim.map(textOf).join(', ');
    return typeof claim === 'string' || typeof claim === 'number' ? String(claim) : '';
}

;// CONCATENATED MODULE: ./build/aws/sign-in-failure.js






function signInFailure(thrown, { signIn, region, idToken }) {
    if (thrown instanceof failure/* Failure */.HR)
        return thrown;
    const reason = (0,errors/* reasonOf */.A3)(thrown);
    const options = { cause: thrown };
    if (signIn.kind === 'ambient')
        return (0,ambient/* credentialSourceFailed */.mK)({ source: 'this machine', reason }, options);
    const facts = { roleArn: signIn.roleArn, reason };
    const request = { service: 'aws', action: actionOf(signIn), ...facts };
    if ((0,errors/* isThrottling */.E2)(thrown))
        return (0,services/* throttled */.v6)(request, options);
    if (!(0,errors/* isRefusal */.vu)(thrown) || (0,errors/* isForeign */.jq)(thrown))
        return (0,services/* unreachable */.HB)(request, options);
    const code = codeOf(thrown);
    if (code === 'RegionDisabled')
        return (0,sign_in/* regionDisabled */.fR)({ region, reason }, options);
    if (code === 'Validation')
        return invalid(signIn, thrown, reason);
    if (idToken !== undefined)
        return tokenRefused(signIn, thrown, reason, idToken);
    if (code === 'AccessDenied')
        return (0,sign_in/* roleNotTrusted */.D$)(facts, options);
    return (0,errors/* keyFailure */.Y4)(thrown, actionOf(signIn)) ?? (0,sign_in/* roleRefused */.ZB)(facts, options);
}
function actionOf({ by }) {
    return by === 'oidc' ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
}
function invalid({ roleArn, durationSeconds }, thrown, reason) {
    const options = { cause: thrown };
    return /DurationSeconds|MaxSessionDuration/i.test(reason)
        ? (0,sign_in/* sessionTooLong */.bl)({ roleArn, reason, seconds: durationSeconds }, options)
        : (0,sign_in/* invalidRole */.yu)({ roleArn, reason }, options);
}
function tokenRefused({ roleArn, audience }, thrown, reason, idToken) {
    const facts = { roleArn, reason, audience, ...tokenFacts(idToken, audience) };
    const options = { cause: thrown };
    switch (codeOf(thrown)) {
        case 'AccessDenied':
            return (0,sign_in/* roleNotTrusted */.D$)(facts, options);
        case 'ExpiredToken':
            return (0,sign_in/* oidcTokenExpired */.o8)(facts, options);
        case 'InvalidIdentityToken':
            return (0,sign_in/* oidcTokenRejected */.HM)({ ...facts, isAudience: /audience/i.test(reason) }, options);
        default:
            return (0,sign_in/* roleRefused */.ZB)(facts, options);
    }
}
function codeOf(thrown) {
    return thrown instanceof Error ? thrown.name.replace(/(?:Exception|Error)$/, '') : '';
}

;// CONCATENATED MODULE: ./build/aws/credentials.js





const RENEW_BEFORE_MS = 5 * 60_000;
function credentialSource(signIn, place, ports) {
    const { mask, retryPolicy: { clock }, } = ports;
    const obtain = async (signal) => {
        const askedAt = clock.now();
        const credentials = await unlessAborted(fetchCredentials(signIn, place, ports, signal), signal);
        const { accessKeyId, secretAccessKey, sessionToken } = credentials;
        for (const secret of [accessKeyId, secretAccessKey, sessionToken])
            if (secret)
                mask(secret);
        return byOurClock(credentials, signIn, askedAt);
    };
    return keptFresh(obtain, clock.now);
}
async function fetchCredentials(signIn, place, ports, signal) {
    let idToken;
    try {
        if (signIn.kind === 'role' && signIn.by === 'oidc') {
            const newToken = async () => {
                idToken = await ports.idToken(signIn.audience, signal);
                ports.mask(idToken);
                return idToken;
            };
            return await (0,assume_role/* assumeRoleByToken */.P)(signIn, newToken, place, ports, signal);
        }
        const held = requireUsable(await (0,aws_ambient/* ambientCredentials */.j)(signIn, place, ports, signal));
        return signIn.kind === 'ambient' ? held : await (0,assume_role/* assumeRoleBy */.Y)(held, signIn, place, ports, signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw signInFailure(thrown, { signIn, region: place.region, idToken });
    }
}
function requireUsable(credentials) {
    const usable = (name, text) => {
        const key = text.trim();
        if (/^[\x21-\x7e]+$/.test(key))
            return key;
        throw (0,ambient/* invalidAccessKey */.fH)({ malformed: name });
    };
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    return {
        ...credentials,
        accessKeyId: usable('access key ID', accessKeyId),
        secretAccessKey: usable('secret access key', secretAccessKey),
        ...(sessionToken && { sessionToken: usable('session token', sessionToken) }),
    };
}
function byOurClock(credentials, signIn, askedAt) {
    if (signIn.kind === 'ambient' || credentials.expiration === undefined)
        return credentials;
    const asked = signIn.durationSeconds * 1000;
    const left = credentials.expiration.getTime() - askedAt;
    return left > 0 && left <= asked ? credentials : { ...credentials, expiration: new Date(askedAt + asked) };
}
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
            if (!signal.aborted && shared.signal.aborted)
                return source(signal);
            throw thrown;
        }
    };
    return source;
}

// EXTERNAL MODULE: ./build/aws/environment.js
var environment = __webpack_require__(8075);
// EXTERNAL MODULE: ./build/aws/no-proxy.js
var no_proxy = __webpack_require__(2506);
;// CONCATENATED MODULE: ./build/aws/setting-notices.js



const FIXED_RETRIES = 'the number of retries is fixed, and timeout limits their duration';
const IDLE = [
    ['AWS_MAX_ATTEMPTS', FIXED_RETRIES],
    ['AWS_RETRY_MODE', FIXED_RETRIES],
    ['AWS_DEFAULTS_MODE', 'request-timeout and timeout apply instead'],
    ['AWS_STS_REGIONAL_ENDPOINTS', 'STS is always called in the region of the fleets'],
];
const UNVERIFIED = 'NODE_TLS_REJECT_UNAUTHORIZED is 0, so certificates are not verified. Anyone on the network path can read the credentials and answer in place of AWS. Unset it. To trust your own certificate authority, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to its file.';
function settingNotices(env, signIn) {
    const isIdle = ([name]) => Boolean(env[name]) && !(name === 'AWS_STS_REGIONAL_ENDPOINTS' && env[name] === 'regional');
    return [
        ...(env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0' ? [UNVERIFIED] : []),
        ...profileNotice(env, signIn),
        ...IDLE.filter(isIdle).map(([name, instead]) => `${name} has no effect: ${instead}.`),
        ...(0,no_proxy/* idleExceptions */.F)(env).map((entry) => `${(0,environment/* spellingOf */.k2)('no_proxy', env)} contains ${(0,plain_text/* quoted */.TL)(entry)}, which matches no host. Use host names (subdomains are included), IP addresses, or address ranges, with an optional port after a name or an address.`),
    ];
}
function profileNotice(env, signIn) {
    const profile = (0,environment/* profileOf */.dp)(env);
    const isByToken = signIn.kind === 'role' && signIn.by === 'oidc';
    if (profile === undefined || !env['AWS_ACCESS_KEY_ID'] || isByToken)
        return [];
    return [
        `Using the keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, not ${profile.variable} (${(0,plain_text/* quoted */.TL)(profile.name)}). Keys in the environment take precedence over a profile, as in the AWS CLI.`,
    ];
}

;// CONCATENATED MODULE: ./build/aws/stack-listing.js



class StackListing {
    #open;
    #list = new OneCall();
    constructor(open) {
        this.#open = open;
    }
    source(signal) {
        return {
            all: async () => {
                const list = async (during) => listOrRefusal(await this.#open(during));
                const stacks = await this.#list.ask(list, signal);
                if (stacks instanceof failure/* Failure */.HR)
                    throw stacks;
                return stacks;
            },
            byName: async (name) => {
                const own = await this.#open(signal);
                return own.byName(name);
            },
        };
    }
}

;// CONCATENATED MODULE: ./build/aws/cloud.js

















const ANSWER_BYTES = 8 * 1024 * 1024;
const NO_DEADLINE = Number.POSITIVE_INFINITY;
async function connectToAws(options, ports, session) {
    return openConnection(options, ports).cloud(session);
}
function openConnection(options, ports) {
    return new AwsConnection(options, ports);
}
class AwsConnection {
    #options;
    #ports;
    #gate;
    #credentials;
    #hasNotified = false;
    #awsClock = {};
    #account = new OneCall();
    #listing = new StackListing(async (signal) => this.#stacks(NO_DEADLINE, signal));
    #reader;
    constructor(options, ports) {
        const { signIn, region, userAgent, requestMs, env, gate = (0,bounds/* openGate */.G)() } = options;
        this.#options = options;
        this.#ports = ports;
        this.#gate = gate;
        const place = { region, userAgent, requestMs, gate };
        this.#credentials = credentialSource(signIn, place, { ...ports, env });
    }
    async cloud(session) {
        for (const service of endpoints/* SERVICES */.Bg)
            (0,endpoints/* endpointOf */.X5)(service, this.#options.region, this.#options.env);
        if (!this.#hasNotified)
            for (const text of settingNotices(this.#options.env, this.#options.signIn))
                session.notice(text);
        this.#hasNotified = true;
        await this.#credentials(session.signal);
        const sender = this.#senderFor(session);
        await this.#requireAllowed(session, sender);
        const { region, env, vpcEndpoint, isShared = false } = this.#options;
        const { retryPolicy } = session;
        const send = (0,signed_http/* signedSender */.w)(this.#credentials, { ...sender, vpcEndpoint });
        const api = new CloneSquadApi(send, retryPolicy);
        const inspection = new ApiInspection(send, retryPolicy.clock);
        const surroundings = { region, isLocalCloud: isLocalEndpoint(env) };
        const stacks = (during) => isShared ? this.#listing.source(during) : this.#stacks(retryPolicy.deadline, during);
        return {
            findApis: async (groups, during) => findApis(groups, stacks(during), surroundings),
            findGroups: async (during) => findGroups(stacks(during)),
            identify: (during) => callerIdentity(this.#credentials, { ...sender, env }, retryPolicy, during),
            requireWritable: (url, key, during) => inspection.requireWritable(url, key, during),
            readLiveStatus: (url, group, during) => api.readLiveStatus(url, group, during),
            readDiscovery: (url, during) => api.readDiscovery(url, during),
            mark: (url, during) => api.mark(url, during),
            requestCycle: (url, during) => api.requestCycle(url, during),
            readValue: (url, key, during) => api.readValue(url, key, during),
            readRows: (url, keys, during) => api.readRows(url, keys, during),
            write: (url, key, value, ttlSeconds, during) => api.write(url, key, value, ttlSeconds, during),
            readConfigured: (url, key, during) => api.readConfigured(url, key, during),
            readFleetStatus: (url, during) => api.readFleetStatus(url, during),
            readShadowing: (url, key, during) => api.readShadowing(url, key, during),
            readMetrics: this.readMetrics,
        };
    }
    readMetrics = async (fleets, namespace, window, during) => {
        this.#reader ??= new MetricReader(this.#portsTo('monitoring'));
        try {
            return await this.#reader.read(fleets, namespace, window, during);
        }
        catch (thrown) {
            const failure = (0,errors/* awsFailure */.MT)(thrown, 'cloudwatch:GetMetricData', during);
            if (failure === thrown ? !isTransient(failure) : (0,errors/* isRefusal */.vu)(thrown))
                throw failure;
            throw new ports/* TransientReadError */.F(failure.message, { cause: failure });
        }
    };
    #senderFor({ retryPolicy, notice }) {
        const { region, userAgent, requestMs } = this.#options;
        const { now } = retryPolicy.clock;
        return { region, userAgent, requestMs, now, notice, gate: this.#gate, awsClock: this.#awsClock };
    }
    async #requireAllowed({ retryPolicy, signal }, sender) {
        const { allowedAccounts, signIn, env } = this.#options;
        if (allowedAccounts === undefined || signIn.kind !== 'ambient')
            return;
        const ask = (during) => callerAccount(this.#credentials, { ...sender, env }, retryPolicy, during);
        requireAllowed(await this.#account.ask(ask, signal), allowedAccounts);
    }
    #stacks(deadline, signal) {
        return stackSource(this.#portsTo('cloudformation', deadline), signal);
    }
    #portsTo(service, deadline = NO_DEADLINE) {
        const { region, userAgent, requestMs, env } = this.#options;
        const { clock } = this.#ports.retryPolicy;
        const send = (0,signed_http/* signedSender */.w)(this.#credentials, {
            service,
            region,
            userAgent,
            requestMs,
            answerBytes: ANSWER_BYTES,
            now: clock.now,
            notice: () => undefined,
            gate: this.#gate,
            awsClock: this.#awsClock,
        });
        const retryPolicy = { clock, requestMs, deadline, log: () => undefined };
        return { send, url: (0,endpoints/* endpointOf */.X5)(service, region, env), retryPolicy };
    }
}
function isTransient({ code }) {
    return [services/* throttled */.v6, services/* unreachable */.HB].some((cause) => cause.code === code);
}
function isLocalEndpoint(env) {
    const endpoint = (0,endpoints/* configuredEndpoint */.iw)('cloudformation', env);
    return endpoint !== undefined && (0,api_url/* isLoopback */.U9)(endpoint.hostname);
}

// EXTERNAL MODULE: ./build/aws/aws-files.js
var aws_files = __webpack_require__(305);
;// CONCATENATED MODULE: ./build/aws/profile-settings.js



const VARIABLES = {
    ca_bundle: 'AWS_CA_BUNDLE',
    defaults_mode: 'AWS_DEFAULTS_MODE',
    ignore_configured_endpoint_urls: 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
    max_attempts: 'AWS_MAX_ATTEMPTS',
    retry_mode: 'AWS_RETRY_MODE',
    sts_regional_endpoints: 'AWS_STS_REGIONAL_ENDPOINTS',
    use_dualstack_endpoint: 'AWS_USE_DUALSTACK_ENDPOINT',
    use_fips_endpoint: 'AWS_USE_FIPS_ENDPOINT',
};
const ENDPOINTS = {
    endpoint_url: 'AWS_ENDPOINT_URL',
    'sts.endpoint_url': 'AWS_ENDPOINT_URL_STS',
    'cloudwatch.endpoint_url': 'AWS_ENDPOINT_URL_CLOUDWATCH',
    'cloudformation.endpoint_url': 'AWS_ENDPOINT_URL_CLOUDFORMATION',
};
async function withProfileSettings(env) {
    const files = (0,aws_files/* awsFiles */.pQ)(env);
    const [config, credentials] = await Promise.all([files.configFilepath, files.filepath].map((path) => (0,promises_.stat)(path).catch(() => undefined)));
    if (!config?.isFile() || credentials?.isFIFO())
        return env;
    const sections = await (0,aws_files/* readSections */.jn)(files);
    const profile = sections[(0,environment/* profileOf */.dp)(env)?.name ?? 'default'] ?? {};
    const services = sections[`services.${profile['services']}`] ?? {};
    return {
        ...variablesOf(profile, VARIABLES),
        ...(!env['AWS_ENDPOINT_URL'] && variablesOf({ ...services, ...profile }, ENDPOINTS)),
        ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
    };
}
function variablesOf(section, variables) {
    return Object.fromEntries(Object.entries(variables).flatMap(([name, variable]) => section[name] === undefined ? [] : [[variable, section[name]]]));
}

// EXTERNAL MODULE: ./build/aws/http.js + 1 modules
var aws_http = __webpack_require__(2908);
// EXTERNAL MODULE: ./build/aws/transport.js
var transport = __webpack_require__(8135);
;// CONCATENATED MODULE: ./build/aws/proxy.js




async function useProxyFromEnv(env) {
    const proxies = readProxies(env);
    if (proxies === undefined)
        return;
    const { byProxies } = await __webpack_require__.e(/* import() */ 134).then(__webpack_require__.bind(__webpack_require__, 5134));
    (0,transport/* routeBy */.hD)(byProxies(proxies));
}
function readProxies(env) {
    const http = proxyUrl(env, 'http_proxy') ?? proxyUrl(env, 'all_proxy');
    const https = proxyUrl(env, 'https_proxy') ?? proxyUrl(env, 'all_proxy');
    if (http === undefined && https === undefined)
        return undefined;
    const exceptions = [...(0,environment/* exceptionsOf */.Yw)(env), ...aws_http/* METADATA_HOSTS */.cl];
    return { ...(http && { http }), ...(https && { https }), exceptions };
}
function proxyUrl(env, name) {
    const variable = (0,environment/* spellingOf */.k2)(name, env);
    const text = env[variable]?.trim();
    if (!text)
        return undefined;
    const url = text.includes('://') ? text : `http://${text}`;
    if (/^https?:\/\//i.test(url) && URL.canParse(url) && canDecode(new URL(url)))
        return new URL(url);
    throw (0,services/* invalidProxy */.YD)({ variable });
}
function canDecode({ username, password }) {
    try {
        decodeURIComponent(username + password);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/scale/poll-loop.js
const GATHER_MS = 1_000;
const GATHER_SHARE = 0.1;
class PollLoop {
    #readMetrics;
    #clock;
    #gatherMs;
    #gathering = new Map();
    #underWay = new Map();
    constructor(readMetrics, clock, pollMs) {
        this.#readMetrics = readMetrics;
        this.#clock = clock;
        this.#gatherMs = Math.min(GATHER_MS, pollMs * GATHER_SHARE);
    }
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
class SharedRead {
    #readers = new Set();
    #abandon = new AbortController();
    get abandoned() {
        return this.#abandon.signal;
    }
    get isAbandoned() {
        return this.abandoned.aborted;
    }
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
function binsFor({ fleets, window }, bins) {
    return new Map(fleets.map((fleet) => [fleet, within(window, bins.get(fleet) ?? new Map())]));
}
function within({ start, end }, bins) {
    return new Map([...bins].filter(([bin]) => bin >= start && bin < end));
}

;// CONCATENATED MODULE: ./build/scale/shared-connections.js

function sharedConnectors(requests, open, clock) {
    const shortestPollMs = Math.min(...requests.map(({ wait }) => wait.pollMs));
    const all = new Map();
    const sharedBy = (request) => {
        const key = connectionKey(request);
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
function connectionKey({ signIn, region, allowedAccounts, vpcEndpoint, requestMs }) {
    return JSON.stringify([signIn, region, allowedAccounts, vpcEndpoint?.href, requestMs]);
}

// EXTERNAL MODULE: ./build/faces/files.js
var files = __webpack_require__(4890);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/faces/id-token.js









const JOB_IS_LATE = /Can't issue ID_TOKEN for job in '(?:Pending|Delayed)' state/i;
function idTokenSource(env, retryPolicy, mask) {
    return async (audience, signal) => {
        const url = requestUrl(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', audience);
        const ask = () => (0,aws_http/* exchange */.cv)({ method: 'GET', url, headers: headersFor(env) }, { ...retryPolicy, isAboutTokens: true }, signal);
        const answer = await (0,retry/* sendWithRetries */.H)(url.host, ask, retryPolicy, signal, (given) => isLate(given) ? 'GitHub has not registered this job as running yet' : undefined);
        if (answer instanceof build_send/* Unanswered */.XX)
            throw (0,services/* unreachable */.HB)({ service: 'github', reason: answer.message }, { cause: answer });
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
        Authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']?.trim() ?? ''}`,
        'User-Agent': (0,version/* userAgentOf */.a)(),
    };
}
function isLate({ status, body }) {
    return status === 403 && JOB_IS_LATE.test(body);
}
function requestUrl(text, audience) {
    if (!URL.canParse(text))
        throw (0,sign_in/* invalidOidcUrl */.MW)({});
    const url = new URL(text);
    if ((0,api_url/* isClearText */.bV)(url))
        throw (0,sign_in/* invalidOidcUrl */.MW)({ host: url.host });
    url.searchParams.set('audience', audience);
    return url;
}
function tokenIn(body) {
    const answer = (0,json/* parseJson */.q)(body);
    const value = (0,json/* isRecord */.u)(answer) ? answer['value'] : undefined;
    return typeof value === 'string' && /^[\x21-\x7e]{4,20000}$/.test(value) ? value : undefined;
}
function notGiven({ host }, answer) {
    const { status, body } = answer;
    if ((0,build_send/* isSuccess */.oJ)(answer))
        return (0,services/* unexpectedResponse */.Lf)({
            service: 'github',
            message: `${host} returned ${status} and ${body.length} characters without an OIDC token.`,
        });
    const reason = `${host} returned ${status}: ${(0,plain_text/* excerpt */.Kb)(body)}`;
    return status === 429 || status >= 500 || isLate(answer)
        ? (0,services/* unreachable */.HB)({ service: 'github', reason })
        : (0,sign_in/* oidcTokenDenied */.yp)({ reason });
}

// EXTERNAL MODULE: ./build/faces/system-clock.js
var system_clock = __webpack_require__(2935);
;// CONCATENATED MODULE: ./build/faces/machine.js










async function openMachine(env) {
    await useProxyFromEnv(env);
    const settled = await withProfileSettings(env);
    await trustCaBundle(settled);
    return settled;
}
function surroundingsOf(env) {
    return {
        ambientRegion: (0,environment/* ambientRegion */.bS)(env),
        isGitHub: env['GITHUB_ACTIONS'] === 'true',
        hasIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
    };
}
const MOST_BYTES = 64 * 1024;
function readFile(path) {
    return (0,files/* readRegularFile */.XF)(path, MOST_BYTES).toString('utf8');
}
function connectorFor(request, { userAgent, env, mask }) {
    return (session) => {
        const { retryPolicy } = session;
        const idToken = idTokenSource(env, retryPolicy, mask);
        return connectToAws({ ...request, userAgent, env }, { idToken, mask, retryPolicy, readFile, isPipe: files/* isPipe */.Ju }, session);
    };
}
function connectorsFor(requests, { userAgent, env, mask }, log) {
    const gate = (0,bounds/* openGate */.G)();
    const open = (request) => {
        const { requestMs } = request;
        const retryPolicy = { clock: system_clock/* systemClock */.m, requestMs, deadline: Number.POSITIVE_INFINITY, log };
        const idToken = idTokenSource(env, retryPolicy, mask);
        return openConnection({ ...request, userAgent, env, gate, isShared: true }, { idToken, mask, retryPolicy, readFile, isPipe: files/* isPipe */.Ju });
    };
    return sharedConnectors(requests, open, system_clock/* systemClock */.m);
}


/***/ }),

/***/ 9368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sendWithRetries)
/* harmony export */ });
/* unused harmony export ATTEMPTS */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1924);


const ATTEMPTS = 6;
async function withRetries(attempt, { clock, requestMs, deadline, attempts = ATTEMPTS, log }, signal) {
    for (let made = 1;; made += 1) {
        const outcome = await attempt();
        if (outcome.kind === 'done' || made === attempts)
            return outcome.value;
        const bound = Math.min(requestMs, (requestMs / 20) * 2 ** (made - 1));
        const pause = Math.max(outcome.notBeforeMs ?? 0, clock.random() * bound);
        if (clock.now() + pause >= deadline)
            return outcome.value;
        log(`Retrying in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(pause)} (attempt ${made + 1} of ${attempts}): ${outcome.why}`);
        await clock.sleep(pause, signal);
        signal.throwIfAborted();
    }
}
async function sendWithRetries(host, ask, retryPolicy, signal, transientReason = () => undefined) {
    const attempt = async () => {
        try {
            const answer = await ask();
            const { status, headers } = answer;
            const isFault = status === 429 || status >= 500;
            const why = isFault ? `${host} answered ${status}` : transientReason(answer);
            if (why === undefined)
                return { kind: 'done', value: answer };
            const notBeforeMs = retryAfterMs(headers.get('retry-after'), retryPolicy.clock.now());
            return { kind: 'again', value: answer, why, ...(notBeforeMs !== undefined && { notBeforeMs }) };
        }
        catch (thrown) {
            if (!(thrown instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX))
                throw thrown;
            return thrown.isTransient
                ? { kind: 'again', value: thrown, why: thrown.message }
                : { kind: 'done', value: thrown };
        }
    };
    return withRetries(attempt, retryPolicy, signal);
}
function retryAfterMs(header, now) {
    if (header === undefined)
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
class TransientReadError extends Error {
    name = 'TransientReadError';
}


/***/ })

};
