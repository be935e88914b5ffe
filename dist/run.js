export const ids = [192,412,482,487,628,719,741,873];
export const modules = {
/***/ 9192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isRoleProfile: () => (/* binding */ isRoleProfile),
/* harmony export */   namesCredentials: () => (/* binding */ namesCredentials),
/* harmony export */   profileCredentials: () => (/* binding */ profileCredentials),
/* harmony export */   tokenFileCredentials: () => (/* binding */ tokenFileCredentials)
/* harmony export */ });
/* unused harmony export sdkHandler */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7066);
/* harmony import */ var _base_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1666);
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4236);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1497);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4765);
/* harmony import */ var _env_variables_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6545);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2908);
/* harmony import */ var _machine_credentials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(932);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2694);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2086);











function isRoleProfile(section = {}) {
    return 'role_arn' in section && ('source_profile' in section || 'credential_source' in section);
}
function namesCredentials(section = {}) {
    const settings = /^(?:aws_access_key_id|credential_process|credential_source|login_session|role_arn|sso_\w+|web_identity_token_file)$/;
    return Object.keys(section).some((name) => settings.test(name));
}
async function profileCredentials(profile, context, signal, users = []) {
    const { sections, place, ports } = context;
    const section = sections[profile];
    if (section === undefined)
        throw new Error(`its source_profile ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(profile)} does not exist`);
    const { role_arn: roleArn, aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey } = section;
    const isSource = users.length > 0;
    const isRole = isRoleProfile(section) || (isSource && 'credential_source' in section);
    if (accessKeyId && secretAccessKey && (isSource || !isRole)) {
        const { aws_session_token: sessionToken } = section;
        return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
    }
    if (isRole) {
        const held = await sourceOf(profile, section, context, signal, users);
        if (roleArn === undefined)
            return held;
        if ('mfa_serial' in section)
            throw new Error(`mfa_serial of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(profile)} is not supported`);
        const { region = place.region } = section;
        return (0,_sts_js__WEBPACK_IMPORTED_MODULE_9__/* .assumeRoleBy */ .YO)(held, sessionOf(roleArn, section), { ...place, region }, ports, signal);
    }
    const { web_identity_token_file: tokenFile, credential_process: command } = section;
    if (roleArn && tokenFile)
        return tokenFileCredentials(tokenFile, sessionOf(roleArn, section), place, ports, signal);
    return command === undefined ? sdkCredentials(profile, context, signal) : processCredentials(command, signal);
}
async function sourceOf(profile, { source_profile: source, credential_source: service }, context, signal, users) {
    if (source !== undefined && service === undefined) {
        if (users.includes(source))
            throw new Error(`source_profile leads back to the profile ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(source)}`);
        return profileCredentials(source, context, signal, [...users, profile]);
    }
    if (service === 'EcsContainer' && source === undefined)
        return (0,_machine_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .containerCredentials */ .ST)(context.ports, signal);
    if (service === 'Ec2InstanceMetadata' && source === undefined)
        return (0,_machine_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .instanceCredentials */ .Un)(context.ports, signal);
    const reason = service === 'Environment'
        ? 'AWS_ACCESS_KEY_ID is not set'
        : 'use either source_profile or a valid credential_source';
    throw new Error(`the profile ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(profile)} has no source of credentials: ${reason}`);
}
function sessionOf(roleArn, section) {
    const { role_session_name: sessionName, duration_seconds: seconds, external_id: externalId } = section;
    return {
        roleArn,
        sessionName: sessionName || 'clonesquad-scale',
        durationSeconds: Number(seconds || 3600),
        externalId,
    };
}
async function tokenFileCredentials(tokenFile, role, place, ports, signal) {
    const token = async () => {
        const idToken = ports.readFile(tokenFile).trim();
        ports.mask(idToken);
        return idToken;
    };
    return (0,_sts_js__WEBPACK_IMPORTED_MODULE_9__/* .assumeRoleByToken */ .Pi)(role, token, place, ports, signal);
}
async function processCredentials(command, signal) {
    const printed = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)(await outputOf(command, signal));
    if (!(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .isRecord */ .u4)(printed) || printed['Version'] !== 1)
        throw new Error('credential_process printed no JSON of version 1');
    const credentials = (0,_machine_credentials_js__WEBPACK_IMPORTED_MODULE_7__/* .credentialsIn */ .Wr)({ ...printed, Token: printed['SessionToken'] });
    if (credentials === undefined)
        throw new Error('credential_process printed no valid credentials');
    const { expiration } = credentials;
    if (expiration !== undefined && !(expiration.getTime() > Date.now()))
        throw new Error('credential_process printed credentials that have expired');
    return credentials;
}
const PRINTED_BYTES = 1024 * 1024;
async function outputOf(command, signal) {
    const isGroup = process.platform !== 'win32' && !(0,node_tty__WEBPACK_IMPORTED_MODULE_1__.isatty)(0);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, { shell: true, detached: isGroup, stdio: ['inherit', 'pipe', 'pipe'] });
    const { promise: ended, resolve, reject } = Promise.withResolvers();
    child.once('error', reject).once('close', resolve);
    const end = () => {
        try {
            if (isGroup && child.pid !== undefined)
                process.kill(-child.pid, 'SIGKILL');
            else
                child.kill('SIGKILL');
        }
        catch {
        }
    };
    signal.addEventListener('abort', end, { once: true });
    try {
        const streams = [child.stdout, child.stderr].map((stream) => (0,_http_js__WEBPACK_IMPORTED_MODULE_6__/* .readText */ .yR)(stream, PRINTED_BYTES));
        const [code, out, error = ''] = await Promise.all([ended, ...streams]);
        signal.throwIfAborted();
        if (out === undefined)
            throw new Error(`credential_process printed more than ${PRINTED_BYTES} bytes`);
        if (code === 0)
            return out;
        const how = code === null ? 'was ended by a signal' : `ended with exit code ${code}`;
        throw new Error([`credential_process ${how}`, (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .excerpt */ .Kb)(error)].filter((part) => part !== '').join(': '));
    }
    finally {
        signal.removeEventListener('abort', end);
    }
}
async function sdkCredentials(profile, { place, ports: { env } }, signal) {
    const { fromIni } = await __webpack_require__.e(/* import() */ 970).then(__webpack_require__.bind(__webpack_require__, 9970));
    const { isDualStack, isFips } = (0,_env_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .variantOf */ .Bp)(env);
    const isOwn = Boolean(env['AWS_ENDPOINT_URL'] || env['AWS_ENDPOINT_URL_SSO']);
    const clientConfig = {
        customUserAgent: place.userAgent,
        maxAttempts: _base_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .ATTEMPTS */ .P.sts,
        requestHandler: sdkHandler(place, signal),
        useDualstackEndpoint: isDualStack && !isOwn,
        useFipsEndpoint: isFips && !isOwn,
    };
    return fromIni({ ...(0,_profiles_js__WEBPACK_IMPORTED_MODULE_8__/* .awsFiles */ .pQ)(env), profile, clientConfig })({
        callerClientConfig: { region: async () => place.region },
    });
}
const ANSWER_BYTES = 8 * 1024 * 1024;
function sdkHandler({ requestMs, gate = _concurrency_js__WEBPACK_IMPORTED_MODULE_4__/* .atOnce */ .zd }, signal) {
    const limits = { requestMs, answerBytes: ANSWER_BYTES, isAboutTokens: true };
    return {
        async handle(request) {
            const outgoing = toOutgoing(request);
            try {
                const { status, headers, body } = await gate(outgoing.url.host, () => (0,_http_js__WEBPACK_IMPORTED_MODULE_6__/* .exchange */ .cv)(outgoing, limits, signal), signal);
                const response = { statusCode: status, headers: Object.fromEntries(headers), body: Buffer.from(body) };
                return { response };
            }
            catch (thrown) {
                if (signal.aborted)
                    throw new DOMException('Request aborted', 'AbortError');
                if (!(thrown instanceof _base_send_js__WEBPACK_IMPORTED_MODULE_3__/* .Unanswered */ .XX) || !thrown.isTransient)
                    throw thrown;
                throw Object.assign(new Error(thrown.message, { cause: thrown }), { name: 'TimeoutError' });
            }
        },
        updateHttpClientConfig: () => undefined,
        httpHandlerConfigs: () => ({}),
    };
}
function toOutgoing({ protocol, hostname, port, path, query, method, headers, body }) {
    const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
    const encode = (part) => encodeURIComponent(part).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    url.search = Object.entries(query ?? {})
        .flatMap(([name, value]) => [value].flat().map((one) => `${encode(name)}=${encode(one ?? '')}`))
        .join('&');
    const own = Object.entries(headers).filter(([name]) => !/^(?:host|content-length)$/i.test(name));
    const outgoing = { method, url, headers: Object.fromEntries(own) };
    if (body === undefined || body === null || method === 'GET')
        return outgoing;
    if (typeof body === 'string')
        return { ...outgoing, body };
    if (body instanceof Uint8Array)
        return { ...outgoing, body: new Uint8Array(body) };
    throw new TypeError('Only texts and bytes are sent here');
}


/***/ }),
/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   Os: () => (/* binding */ startingOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   bY: () => (/* binding */ otherStates),
/* harmony export */   ie: () => (/* binding */ usableCount),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   yd: () => (/* binding */ standingText)
/* harmony export */ });
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _convergence_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6431);



function boundsText(bounds) {
    return (0,_convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
}
function rangeText(bounds) {
    return (0,_convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low} to ${bounds.high}`;
}
function valueText(value) {
    if (value === null)
        return 'none';
    const { kind } = (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .readStoredSize */ .Zp)(value);
    return kind === 'none' || kind === 'auto' ? kind : value;
}
function startingOf({ pending, initializing }) {
    return Math.max(pending, initializing);
}
function usableCount(counts) {
    return Math.max(0, (0,_convergence_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .usableBounds */ .ML)(counts).high);
}
function standingText({ usable, target, draining }) {
    return `${usable} of ${target} running${draining === 0 ? '' : `, ${draining} draining`}`;
}
function otherStates({ counts, inError }) {
    if (counts === undefined)
        return [];
    const states = [
        [counts.PendingInstances, 'pending'],
        [counts.NbOfInstanceInInitialState, 'initializing'],
        [counts.DrainingInstances, 'draining'],
        [counts.StoppingInstances, 'stopping'],
        [counts.NbOfInstanceInUnuseableState, 'unusable'],
        [counts.NbOfBouncedInstances, 'being replaced'],
        [inError ?? 0, 'in error'],
    ];
    return states.flatMap(([count, state]) => (count > 0 ? [`${count} ${state}`] : []));
}


/***/ }),
/***/ 5482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TunnelAgent: () => (/* binding */ TunnelAgent),
/* harmony export */   plainRoute: () => (/* binding */ plainRoute),
/* harmony export */   secureAgent: () => (/* binding */ secureAgent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4236);
/* harmony import */ var _env_variables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6545);





const AGENT_OPTIONS = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true };
class SecureAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    #early = new Map();
    connectEarly({ hostname: host, port: given }) {
        const port = given === '' ? 443 : Number(given);
        const options = { ...AGENT_OPTIONS, host, port, servername: (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 ? host : '' };
        const socket = super.createConnection(options);
        if (!(socket instanceof node_net__WEBPACK_IMPORTED_MODULE_2__.Socket))
            return;
        const ready = this.#early.get(`${host}:${port}`) ?? new Set();
        this.#early.set(`${host}:${port}`, ready.add(socket));
        const forget = () => ready.delete(socket);
        socket.once('error', forget).once('close', forget);
        socket.once('timeout', () => {
            if (ready.delete(socket))
                socket.destroy();
        });
        socket.unref().once('connect', () => {
            if (ready.has(socket))
                socket.unref();
        });
    }
    forgetEarly() {
        for (const ready of this.#early.values())
            for (const socket of ready)
                socket.destroy();
        this.#early.clear();
    }
    createConnection(...[options, callback]) {
        const ready = this.#early.get(`${options.host}:${options.port}`);
        const [socket] = ready ?? [];
        if (socket === undefined)
            return super.createConnection(options, callback);
        ready?.delete(socket);
        return socket.ref();
    }
}
const secureAgent = new SecureAgent(AGENT_OPTIONS);
function plainRoute(proxy) {
    const { protocol, hostname, port } = proxy;
    const agent = protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(AGENT_OPTIONS) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(AGENT_OPTIONS);
    return (url) => ({
        agent,
        protocol,
        hostname: (0,_env_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutBrackets */ .o4)(hostname),
        port,
        path: `${url.origin}${url.pathname}${url.search}`,
        headers: { Host: url.host, ...authorizationFor(proxy) },
    });
}
class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    #proxy;
    constructor(proxy) {
        super(AGENT_OPTIONS);
        this.#proxy = proxy;
    }
    createConnection(options, callback = () => { }) {
        const { host, port, during } = options;
        const connected = (socket) => {
            const inside = { ...options, socket };
            callback(null, super.createConnection(inside) ?? socket);
        };
        const failed = (error) => callback(error, new node_net__WEBPACK_IMPORTED_MODULE_2__.Socket());
        openTunnel(this.#proxy, { target: `${host}:${port}`, signal: during, connected, failed });
    }
}
function openTunnel(proxy, { target, signal, connected, failed }) {
    const name = `the proxy ${proxy.host}`;
    const outgoing = (proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
        method: 'CONNECT',
        hostname: (0,_env_variables_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutBrackets */ .o4)(proxy.hostname),
        port: proxy.port,
        path: target,
        headers: { Host: target, ...authorizationFor(proxy) },
        agent: false,
        signal,
    });
    outgoing.once('connect', ({ statusCode = 0 }, socket) => {
        if (statusCode >= 200 && statusCode <= 299) {
            connected(socket);
            return;
        }
        socket.destroy();
        const status = [statusCode, node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[statusCode]].filter(Boolean).join(' ');
        const isTransient = statusCode === 429 || statusCode >= 500;
        failed(new _base_send_js__WEBPACK_IMPORTED_MODULE_3__/* .TunnelError */ .Tm(`the proxy returned ${status} for CONNECT`, name, { isTransient }));
    });
    outgoing.once('error', ({ message, code }) => failed(new _base_send_js__WEBPACK_IMPORTED_MODULE_3__/* .TunnelError */ .Tm(`cannot connect through ${name}: ${message}`, name, { code })));
    outgoing.end();
}
function authorizationFor({ username, password }) {
    if (username === '' && password === '')
        return {};
    const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'Proxy-Authorization': `Basic ${Buffer.from(text).toString('base64')}` };
}


/***/ }),
/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ milestoneHeading),
/* harmony export */   aP: () => (/* binding */ LEVEL_TEXTS),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);


const LEVEL_TEXTS = {
    observed: {
        goal: 'CloneSquad has picked up the sizes (level observed)',
        one: 'has picked up its sizes',
        several: 'have picked up their sizes',
        milestone: 'picked up',
        event: 'Size picked up by CloneSquad',
    },
    running: textsOf('running', 'Target reached'),
    ready: textsOf('ready', 'Warm-up complete'),
    settled: textsOf('settled', 'No instances left to drain or stop'),
};
function textsOf(state, event) {
    return { goal: `the fleets are ${state}`, one: `is ${state}`, several: `are ${state}`, milestone: state, event };
}
function milestoneHeading(milestone) {
    const words = milestone === 'posted' ? 'set' : LEVEL_TEXTS[milestone].milestone;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} after`;
}
const IMMEDIATE = {
    pickup: _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_IMMEDIATELY */ .bc,
    confirmation: 'a few seconds',
    up: { running: '15 s to 2 min', ready: '3 to 5 min', settled: '3 to 5 min' },
    down: {
        running: 'a few seconds to 3 min',
        ready: 'a few seconds to 3 min',
        settled: 'at least 3 min',
    },
};
const CACHED = {
    pickup: _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_FROM_CACHE */ .os,
    confirmation: '1 to 3 min',
    up: { running: '1 to 3 min', ready: '4 to 6 min', settled: '4 to 6 min' },
    down: { running: '1 to 3 min', ready: '1 to 3 min', settled: 'at least 4 min' },
};
const WARM_UP = ' About 3 min of this are the warm-up of new instances.';
const NO_WARM_UP = ' It begins once no instance is warming up.';
const DRAINING = ' Each surplus instance drains for 2 min and then stops, at most 5 at a time.';
const REASONS = {
    up: { running: '', ready: WARM_UP, settled: WARM_UP },
    down: { running: NO_WARM_UP, ready: NO_WARM_UP, settled: DRAINING },
};
function expectation({ level, timeoutMs, fleets, isImmediate }) {
    const moves = new Set(fleets.map(({ direction }) => direction));
    const pace = isImmediate ? IMMEDIATE : CACHED;
    const changes = level === 'observed' ? pickupSentences(pace, moves) : moveSentences(pace, level, moves);
    const confirmation = `A fleet that is already at the requested size usually takes ${pace.confirmation} to confirm.`;
    return [
        `Waiting until ${LEVEL_TEXTS[level].goal}, at most until the timeout of ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(timeoutMs)}.`,
        ...changes,
        ...(moves.has('none') ? [confirmation] : []),
    ].join(' ');
}
function pickupSentences({ pickup }, moves) {
    const isMoving = moves.has('up') || moves.has('down') || moves.has('unknown');
    return isMoving ? [`CloneSquad usually picks up a new size within ${pickup}.`] : [];
}
function moveSentences({ up, down }, level, moves) {
    if (moves.has('unknown')) {
        return [`A scale-up usually takes ${up[level]}, a scale-down ${down[level]}.`];
    }
    return [
        ...(moves.has('up') ? [`A scale-up usually takes ${up[level]}.${REASONS.up[level]}`] : []),
        ...(moves.has('down') ? [`A scale-down usually takes ${down[level]}.${REASONS.down[level]}`] : []),
    ];
}


/***/ }),
/***/ 6436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ allNotices),
/* harmony export */   Vv: () => (/* binding */ isWarning),
/* harmony export */   hc: () => (/* binding */ allWarnings),
/* harmony export */   ut: () => (/* binding */ noticeText)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2598);






function isWarning({ code }) {
    return code === 'floor' || code === 'insufficient-instances';
}
function noticeText(notice, fleet = '') {
    switch (notice.code) {
        case 'environment':
            return notice.text;
        case 'apply-denied':
            return `Optional permissions to apply the sizes immediately are missing, so CloneSquad usually applies them after ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_FROM_CACHE */ .os}. To apply them within ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_IMMEDIATELY */ .bc}, allow execute-api:Invoke on POST/configuration/cache.last_write_index and GET/control/reschedulenow of each API in the IAM policy of the role or user${(0,_errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)(['GET/control/reschedulenow'])}.${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdText */ .Kg)(notice.requestId)}`;
        case 'cloudwatch-retried':
            return `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(notice.failedReads, 'read')} of CloudWatch failed, and ${notice.failedReads === 1 ? 'was' : 'were'} retried.`;
        case 'auto':
            return `${fleet} was set to auto, so CloneSquad's autoscaler decides its size. Nothing was verified, because auto has no target.`;
        case 'no-replacement':
            return `While ${fleet} is set to 100%, CloneSquad does not replace unhealthy instances, so some instances may stay unhealthy. If you need the replacement, set the size as a number of instances.`;
        case 'not-awaited':
            return `The CloneSquad API accepted the size of ${fleet}. Nothing else was verified, because \`wait-for\` is \`none\`.`;
        case 'lighthouse':
            return `${fleet}: ${notice.count} of the running instances ${notice.count === 1 ? 'is a LightHouse instance and counts' : 'are LightHouse instances and count'} towards the target. LightHouse instances are meant for times of low load. If they are too small for your work, ask the CloneSquad operator to disable them (ec2.schedule.verticalscale.lighthouse_disable).`;
        case 'empty-fleet':
            return `${fleet} has no instances. None are running, as requested.`;
        case 'zero-unverified':
            return `The size 0 of ${fleet} could not be verified: CloneSquad also reports 0 for a value that it cannot read, and its configuration could not be read. To enable the check, allow execute-api:Invoke on GET/configuration, which includes the key ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE}${(0,_errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)(['GET/configuration'])}.`;
        case 'group-unverified':
            return `Cannot verify that the API belongs to ${fleet}: this release of CloneSquad does not support GET discovery.`;
        case 'permissions-missing':
            return permissionsText(fleet, notice.denied);
        case 'floor': {
            const { expected, target, floor } = notice;
            const limit = target < floor ? ` and only ${target} instances can start` : '';
            const { floor: key } = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFleetName */ .Tc)(fleet).subfleet);
            return `${fleet}: size ${requestedText(notice)} was requested, but the target is ${target} because the fleet's floor is ${floor}${limit}. To run ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(expected, 'instance')}, set \`floor\` to ${expected} together with the size. This floor applies to every fleet of the run. To set the floor of this fleet only, scale it in a separate run, or set its floor in a plan. Setting the floor requires the permission execute-api:Invoke on POST/configuration/${key}${(0,_errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)([`POST/configuration/${key}`])}.`;
        }
        case 'insufficient-instances':
            return `${fleet}: size ${requestedText(notice)} was requested, but only ${notice.startable} of ${notice.fleetSize} instances can start.`;
        default:
            return notice;
    }
}
function permissionsText(fleet, denials) {
    const statements = denials.map(({ denied }) => denied);
    const isOne = statements.length === 1;
    const [permissions, are, them] = isOne
        ? ['An optional permission', 'is', 'it']
        : ['Optional permissions', 'are', 'them'];
    return `${permissions} for ${fleet} ${are} missing. The run continues without ${them}. To add ${them}, allow ${statements.join(' and ')} in the IAM policy of the role or user${(0,_errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)(statements)}.${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdText */ .Kg)(...denials.map(({ requestId }) => requestId))}`;
}
function requestedText({ size, expected }) {
    return size.kind === 'percent' ? `${(0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .Xq)(size)} (${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(expected, 'instance')})` : (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .Xq)(size);
}
function allNotices(...reports) {
    const all = reports.flatMap(({ notices, fleets }) => [...notices, ...fleets.flatMap((fleet) => fleet.notices)]);
    const texts = all.map(({ text }) => text);
    return [...Map.groupBy(texts, _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutRequestIds */ .Yy).values()].flatMap((alike) => alike.slice(0, 1));
}
function allWarnings({ fleets }) {
    return fleets.flatMap((fleet) => fleet.warnings.map(({ text }) => text));
}


/***/ }),
/***/ 5338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ environmentsLine),
/* harmony export */   D: () => (/* binding */ OTHER_SIZE),
/* harmony export */   H0: () => (/* binding */ isUnconfirmed),
/* harmony export */   IW: () => (/* binding */ milestoneText),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   V0: () => (/* binding */ furthestPhase),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   bY: () => (/* binding */ timeoutText),
/* harmony export */   gC: () => (/* binding */ PHASE_WORDS),
/* harmony export */   gN: () => (/* binding */ NOT_CONFIRMED),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   mK: () => (/* binding */ shownAfter),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);



const COUNTS_MS = 60_000;
function shownAfter(known, event) {
    if (event.kind === 'progress')
        return withLastCounts(event, known);
    if (event.kind !== 'failed')
        return undefined;
    const { fleet, at, failure } = event;
    const progress = known?.verdict.progress ?? { healthIsOpen: false, reachedAt: {} };
    const times = { level: 'observed', startedAt: at, deadline: at };
    return { ...times, ...known, fleet, verdict: { kind: 'failed', result: failure.result, progress } };
}
function withLastCounts(event, known) {
    const { verdict, at } = event;
    const { progress } = verdict;
    if (progress.counts !== undefined)
        return { ...event, countedAt: at };
    const { counts, target, expected, inError = progress.inError } = known?.verdict.progress ?? {};
    const isOld = known?.countedAt === undefined || at - known.countedAt >= COUNTS_MS;
    if (verdict.kind !== 'waiting' || isOld || counts === undefined || target === undefined)
        return event;
    const shown = { ...progress, counts, target, expected, inError };
    return { ...event, verdict: { ...verdict, progress: shown }, countedAt: known.countedAt };
}
const OTHER_SIZE = 'the last cycle used a different size';
const NOT_PICKED_UP = 'not picked up yet';
const NOT_CONFIRMED = 'size not confirmed yet';
const WAITING_FOR = {
    metrics: 'waiting for new metrics',
    observation: NOT_PICKED_UP,
    numbers: 'waiting for the counts of the next cycle',
    confirmation: 'confirming with the next cycle',
    desired: OTHER_SIZE,
    instances: '',
    'warm-up': '',
    'scale-down': '',
};
function progressText(verdict) {
    const parts = [countsText(verdict.progress), lackText(verdict), endText(verdict)];
    return parts.filter((text) => text !== '').join(' · ');
}
function endText(verdict) {
    if (verdict.kind === 'failed')
        return verdict.result;
    return verdict.kind === 'converged' && verdict.caveat === 'empty-fleet' ? 'no instances' : '';
}
function progressLine(progress, now) {
    const details = [progressText(progress.verdict), milestoneText(progress), timeoutText(progress, now)];
    return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}
function lackText(verdict) {
    if (verdict.kind !== 'waiting')
        return '';
    const { missing } = verdict;
    return missing === 'observation' && isUnconfirmed(verdict) ? NOT_CONFIRMED : WAITING_FOR[missing];
}
function isUnconfirmed(verdict) {
    if (verdict.kind !== 'waiting' || !['metrics', 'observation'].includes(verdict.missing))
        return false;
    const { counts, target, expected } = verdict.progress;
    return counts !== undefined && (counts.DesiredInstanceCount === expected || (0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .usableCount */ .ie)(counts) === target);
}
function milestoneText({ verdict, level, startedAt }) {
    const reached = verdict.progress.reachedAt;
    const name = verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
    const at = reached[name];
    return at === undefined ? '' : `${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_TEXTS */ .aP[name].milestone} after ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(at - startedAt)}`;
}
function timeoutText({ verdict, deadline }, now) {
    return verdict.kind === 'waiting' ? `times out in ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(deadline - now)}` : '';
}
function countsText(progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return '';
    return [`${(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .usableCount */ .ie)(counts)}/${target} running`, ...(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .otherStates */ .bY)(progress)].join(' · ');
}
const PHASES = ['unobserved', 'changing', 'warming-up', 'ready'];
const PHASE_WORDS = {
    unobserved: NOT_PICKED_UP,
    changing: 'starting or stopping',
    'warming-up': 'warming up',
    ready: 'ready',
};
function furthestPhase(isReached) {
    if (isReached('ready'))
        return 'ready';
    if (isReached('running'))
        return 'warming-up';
    return isReached('observed') ? 'changing' : 'unobserved';
}
const MAX_LINES = 10;
function environmentsLine(environments, known) {
    const [first, ...others] = environments.map(({ fleets }) => fleets);
    const isOne = first !== undefined && others.length === 0;
    const units = isOne ? first.map((fleet) => [fleet]) : environments.map(({ fleets }) => fleets);
    const kinds = units.map((fleets) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
    const done = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
    const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
    const what = isOne ? 'fleets' : 'environments';
    const short = `${done}/${units.length}`;
    return {
        kind: failed > 0 ? 'failed' : done === units.length ? 'converged' : 'waiting',
        texts: [
            `${units.length} ${what}: ${done} done, ${units.length - done - failed} in progress, ${failed} failed`,
            `${short} done${failed === 0 ? '' : `, ${failed} failed`}`,
            short,
        ],
    };
}


/***/ }),
/***/ 4487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noRunMarkdown: () => (/* binding */ noRunMarkdown),
  e: () => (/* binding */ summaryMarkdown)
});

// UNUSED EXPORTS: SUMMARY_BYTES

// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/base/time.js
var base_time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/errors/count-texts.js
var count_texts = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/render/progress.js
var progress = __webpack_require__(5338);
;// CONCATENATED MODULE: ./build/render/chart.js



const CHART_COLORS = {
    unobserved: '#8c959f30',
    changing: '#d2992230',
    'warming-up': '#a371f730',
    ready: '#3fb95030',
    target: '#cf5a14',
    running: '#2a7ae2',
    draining: '#7d848d',
};
const CHART_LEGEND = `Instances: 🔵 running, 🟠 target, ⚪\ufe0f draining. Background: ⬜ ${progress/* PHASE_WORDS */.gC.unobserved} by CloneSquad, 🟨 ${progress/* PHASE_WORDS */.gC.changing}, 🟪 ${progress/* PHASE_WORDS */.gC['warming-up']}, 🟩 ${progress/* PHASE_WORDS */.gC.ready}.`;
function fleetChart(fleet, seconds, maxPoints) {
    const [first] = fleet.samples;
    if (first === undefined || maxPoints === 0)
        return undefined;
    const step = stepOf(seconds, maxPoints);
    const times = Array.from({ length: Math.ceil(seconds / step) + 1 }, (_, index) => index * step);
    const samples = times.map((time) => fleet.samples.findLast((sample) => sample.seconds <= time) ?? first);
    const drainingCounts = samples.map(({ draining }) => draining);
    const top = topOf(samples);
    const bands = progress/* PHASES */.ZG.map((phase) => times.map((time) => (phaseAt(fleet, time) === phase ? top : -top)));
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(STYLE)}}%%`,
        'xychart-beta',
        `  accTitle: ${chartWords(fleet.fleet)}`,
        `  accDescr: ${chartWords(description(fleet, seconds))}`,
        `  title "${chartWords(title(fleet))}"`,
        `  x-axis [${axisLabels(times, step).join(', ')}]`,
        `  y-axis 0 --> ${top}`,
        ...bands.map((values) => `  bar [${values.join(', ')}]`),
        `  line [${samples.map(({ target }) => target).join(', ')}]`,
        `  line [${samples.map(({ usable }) => usable).join(', ')}]`,
        ...(drainingCounts.some((count) => count > 0) ? [`  line [${drainingCounts.join(', ')}]`] : []),
        '```',
    ].join('\n');
}
const STYLE = {
    themeVariables: {
        xyChart: {
            backgroundColor: 'transparent',
            plotColorPalette: [
                ...progress/* PHASES */.ZG.map((phase) => CHART_COLORS[phase]),
                CHART_COLORS.target,
                CHART_COLORS.running,
                CHART_COLORS.draining,
            ].join(', '),
        },
    },
    xyChart: {
        width: 640,
        height: 300,
        xAxis: { showTick: false, labelFontSize: 14, labelPadding: 10 },
        yAxis: { labelFontSize: 14, labelPadding: 18 },
    },
};
function stepOf(seconds, maxPoints) {
    return STEPS.find((step) => Math.ceil(seconds / step) + 1 <= maxPoints) ?? Math.ceil(seconds / (maxPoints - 1));
}
const STEPS = [0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 10_800, 21_600, 86_400];
const MAX_LABELS = 6;
function axisLabels(times, step) {
    const end = times.at(-1) ?? 0;
    const every = STEPS.find((pace) => pace % step === 0 && end / pace < MAX_LABELS) ?? end;
    return times.map((time, index) => {
        if (time === 0)
            return '"0"';
        return time % every === 0 && time < end ? `"${(0,base_time/* durationText */.S5)(time * 1000)}"` : `"${'\u200b'.repeat(index)}"`;
    });
}
function topOf(samples) {
    return Math.max(8, ...samples.flatMap(({ usable, target, draining }) => [usable, target, draining].map((count) => count + 1)));
}
function phaseAt({ secondsTo }, time) {
    return (0,progress/* furthestPhase */.V0)((level) => time >= (secondsTo[level] ?? Number.POSITIVE_INFINITY));
}
function title({ fleet, target, usable, draining = 0 }) {
    if (usable === undefined || target === undefined)
        return fleet;
    return `${fleet}: ${(0,count_texts/* standingText */.yd)({ usable, target, draining })}`;
}
function description({ samples, secondsTo }, seconds) {
    const [first, last] = [samples[0], samples.at(-1)];
    const ready = secondsTo.ready === undefined ? '' : `, ready after ${(0,base_time/* durationText */.S5)(secondsTo.ready * 1000)}`;
    return `From ${first?.usable} to ${last?.usable} of ${last?.target} instances in ${(0,base_time/* durationText */.S5)(seconds * 1000)}${ready}`;
}
function chartWords(text) {
    return text.replace(/[^\p{L}\p{N} .,:/_+-]/gu, ' ');
}
const SAMPLE_COLUMNS = ['After', 'Running', 'Target', 'Starting', 'Draining', 'Stopping', 'Unusable'];
function sampleCells({ samples }, maxRows) {
    return thinned(samples, maxRows).map((sample) => [
        (0,base_time/* durationText */.S5)(sample.seconds * 1000),
        ...[sample.usable, sample.target, (0,count_texts/* startingOf */.Os)(sample), sample.draining, sample.stopping, sample.unusable].map(String),
    ]);
}
function thinned(items, max) {
    if (items.length <= max)
        return items;
    if (max < 2)
        return items.slice(0, max);
    const stride = (items.length - 1) / (max - 1);
    const kept = new Set(Array.from({ length: max }, (_, index) => Math.round(index * stride)));
    return items.filter((_, index) => kept.has(index));
}

// EXTERNAL MODULE: ./build/render/failure.js
var render_failure = __webpack_require__(1915);
// EXTERNAL MODULE: ./build/render/levels.js
var levels = __webpack_require__(4734);
;// CONCATENATED MODULE: ./build/render/markdown.js

function plain(text) {
    return ((0,base_text/* plainText */.wh)(text.replace(/[\r\n]+/g, ' '))
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&')
        .replace(/(https?):(?=\S*\\)/g, '$1&#58;'));
}
function plainLines(text) {
    return text.split('\n').map(plain).join('<br>');
}
function markdownTable(columns, rows, isRightAligned = () => false) {
    const rule = columns.map((_, column) => (isRightAligned(column) ? '--:' : '---'));
    return [columns, rule, ...rows].map((texts) => `| ${texts.join(' | ')} |`).join('\n');
}
function folded(title, body) {
    return `<details><summary>${plain(title)}</summary>\n\n${body}\n\n</details>`;
}
function markdown_alert(kind, paragraphs) {
    return [`[!${kind}]`, paragraphs.join('\n\n')]
        .join('\n')
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}
function fitToBytes(renderings, maxBytes, shortest) {
    for (const render of renderings) {
        const text = joinWithin(render(), maxBytes);
        if (text !== undefined)
            return text;
    }
    return shortest();
}
function joinWithin(parts, maxBytes) {
    const fitting = [];
    let bytes = 0;
    for (const part of parts) {
        bytes += Buffer.byteLength(part);
        if (bytes > maxBytes)
            return undefined;
        fitting.push(part);
    }
    return fitting.join('');
}

// EXTERNAL MODULE: ./build/render/notices.js
var notices = __webpack_require__(6436);
;// CONCATENATED MODULE: ./build/render/summary.js









const SUMMARY_BYTES = 64 * 1024 - 1;
const DETAILS = [
    { points: 61, samples: 120, entries: 100 },
    { points: 61, samples: 30, entries: 40 },
    { points: 31, samples: 10, entries: 20 },
    { points: 0, samples: 0, entries: 20 },
    { points: 0, samples: 0, entries: 0 },
];
function summaryMarkdown(report) {
    const { environments } = report;
    const [one, ...others] = environments;
    const renderings = one !== undefined && others.length === 0
        ? DETAILS.map((detail) => () => [runMarkdown(one, detail)])
        : overviews(report);
    const fleets = environments.reduce((all, { fleets: some }) => all + some.length, 0);
    return fitToBytes(renderings, SUMMARY_BYTES, () => shortMarkdown(report, fleets));
}
function noRunMarkdown(failure, finalState) {
    const full = () => [
        `## ❌ Failed (${plain(failure.result)})\n\n`,
        `${markdown_alert('CAUTION', (0,render_failure/* noRunParagraphs */.aw)(failure, finalState).map(errorParagraph))}\n`,
    ];
    const short = { result: failure.result, headline: failure.message };
    return fitToBytes([full], SUMMARY_BYTES, () => shortMarkdown(short, 0));
}
function runMarkdown(report, detail) {
    return `## ${iconOf(report.result)} ${plain(report.headline)}\n\n${runBody(report, detail)}\n`;
}
function runBody(report, detail) {
    const { fleets, result } = report;
    return [
        ...((0,render_failure/* isFailure */.N6)(result) ? [markdown_alert('CAUTION', (0,render_failure/* failureParagraphs */.Ak)([report]).map(errorParagraph))] : []),
        ...warningAlert(report),
        fleetTable(fleets, COUNTS),
        ...(fleets.some(({ initializing = 0 }) => initializing > 0) ? [STARTING] : []),
        fleetTable(fleets, TIMES),
        ...noticeList(report),
        ...charts(report, detail),
        ...timelineFold(report, detail),
    ].join('\n\n');
}
function shortMarkdown({ result, headline }, fleets) {
    return `## ${iconOf(result)} ${plain((0,base_text/* excerpt */.Kb)(headline, 1_000))}\n\nThe details of ${(0,base_text/* counted */.hS)(fleets, 'fleet')} do not fit into this summary. See the JSON report.\n`;
}
function iconOf(result) {
    if (result === 'cancelled')
        return '⏹️';
    return (0,render_failure/* isFailure */.N6)(result) ? '❌' : '✅';
}
function warningAlert(report) {
    const warnings = (0,notices/* allWarnings */.hc)(report);
    return warnings.length === 0 ? [] : [markdown_alert('WARNING', warnings.map(plain))];
}
function noticeList(report) {
    const all = (0,notices/* allNotices */.By)(report);
    return all.length === 0 ? [] : [all.map((notice) => `- ${plain(notice)}`).join('\n')];
}
function errorParagraph(text) {
    return plainLines(text)
        .replace(/(?<=^|<br>)(?:Fix(?: \([^()]*\))?|State|More):/g, '**$&**')
        .replace(/<br> +/g, '<br>• ');
}
const COUNTS = [
    ['Fleet', ({ fleet }) => plain(fleet)],
    ['Result', ({ result }) => `${iconOf(result)} ${plain(result)}`],
    ['Requested', ({ requested }) => plain(requested)],
    ['Target', ({ target }) => count(target)],
    ['Running', ({ usable }) => count(usable)],
    ['Starting', ({ pending = 0, initializing }) => count(initializing && (0,count_texts/* startingOf */.Os)({ pending, initializing })), '0'],
    ['Draining', ({ draining }) => count(draining), '0'],
    ['Unusable', ({ unusable }) => count(unusable), '0'],
];
const STARTING = 'Starting instances that are warming up are included in Running.';
const TIMES = [
    ['Fleet', ({ fleet }) => plain(fleet)],
    [
        'Before (up to 60 s old)',
        ({ previous }) => (previous === undefined ? UNKNOWN : plain((0,base_text/* excerpt */.Kb)((0,count_texts/* valueText */.Ru)(previous), 30))),
    ],
    ['Floor', ({ floor }) => count(floor)],
    [(0,levels/* milestoneHeading */.RQ)('observed'), ({ secondsTo }) => time(secondsTo.observed)],
    [(0,levels/* milestoneHeading */.RQ)('running'), ({ secondsTo }) => time(secondsTo.running)],
    [(0,levels/* milestoneHeading */.RQ)('ready'), ({ secondsTo }) => time(secondsTo.ready)],
    ['Expires', ({ expiresAt }) => (expiresAt === undefined ? 'never' : plain((0,base_time/* minuteText */.Wn)(expiresAt))), 'never'],
    ['Dashboard', ({ fleet, dashboard }) => `[${plain((0,fleet_name/* dashboardName */.oJ)((0,fleet_name/* parseFleetName */.Tc)(fleet)))}](${dashboard})`],
];
const UNKNOWN = '–';
function fleetTable(fleets, all) {
    const columns = all.filter(([, cell, nothing]) => fleets.some((fleet) => ![UNKNOWN, nothing].includes(cell(fleet))));
    const titles = columns.map(([title]) => title);
    const rows = fleets.map((fleet) => columns.map(([, cell]) => cell(fleet)));
    return markdownTable(titles, rows, (column) => all === COUNTS && column > 2);
}
function count(instances) {
    return instances === undefined ? UNKNOWN : String(instances);
}
function time(seconds) {
    return seconds === undefined ? UNKNOWN : (0,base_time/* durationText */.S5)(seconds * 1000);
}
function charts({ fleets, seconds }, { points, samples }) {
    const drawn = fleets.flatMap((fleet) => fleetChart(fleet, seconds, points) ?? []);
    const listed = samples === 0 ? [] : fleets.filter((fleet) => fleet.samples.length > 0);
    const tables = listed.map((fleet) => {
        const { samplesOmitted = 0 } = fleet;
        const cells = sampleCells(fleet, samples);
        const table = markdownTable(SAMPLE_COLUMNS, cells, () => true);
        const title = `Instances of ${fleet.fleet} over time (${shownText(cells.length, fleet.samples.length + samplesOmitted, 'sample')})`;
        return folded(title, samplesOmitted === 0 ? table : `${table}\n\n${omittedText(samplesOmitted)}`);
    });
    return [...drawn, ...(drawn.length === 0 ? [] : [CHART_LEGEND]), ...tables];
}
function timelineFold({ timeline }, { entries }) {
    const kept = thinned(timeline, entries);
    if (kept.length === 0)
        return [];
    const rows = kept.map(({ seconds, fleet, message }) => [
        (0,base_time/* durationText */.S5)(seconds * 1000),
        plain(fleet ?? ''),
        plain(message),
    ]);
    const table = markdownTable(['After', 'Fleet', 'Event'], rows);
    return [folded(`Timeline (${shownText(kept.length, timeline.length, 'event')})`, table)];
}
function shownText(shown, all, item) {
    const items = (0,base_text/* counted */.hS)(all, item);
    return shown === all ? items : `${shown} of ${items}`;
}
function omittedText(samples) {
    return `The report keeps the first and the last samples of a long run. It omits ${samples} in between.`;
}
const FULL = { points: 61, samples: 30, entries: 40 };
const BRIEF = { points: 0, samples: 0, entries: 0 };
function overviews(report) {
    const { environments } = report;
    const failed = environments.filter(({ result }) => (0,render_failure/* isFailure */.N6)(result));
    return [
        () => overview(report, environments, details(environments, FULL)),
        () => overview(report, environments, details(failed, FULL)),
        () => overview(report, environments, details(failed, BRIEF)),
        () => overview(report, environments, errors(report)),
        () => overview(report, failed, errors(report)),
    ];
}
function* overview({ result, headline, environments }, listed, paragraphs) {
    const rows = listed.map((one) => [plain(one.env), `${iconOf(one.result)} ${plain(one.result)}`, plain(one.headline)]);
    const others = environments.length - listed.length;
    const isDryRun = environments.some(({ intent }) => intent === 'dry-run');
    yield `# ${iconOf(result)} ${plain(headline)}\n\n`;
    yield `${markdownTable(['Environment', 'Result', 'Outcome'], rows)}\n\n`;
    if (others > 0)
        yield `${(0,base_text/* counted */.hS)(others, 'more environment')} ${isDryRun ? 'would be set' : 'succeeded'}.\n\n`;
    for (const paragraph of paragraphs)
        yield `${paragraph}\n\n`;
}
function* details(environments, detail) {
    const isOpen = (report) => (0,render_failure/* isFailure */.N6)(report.result) || (0,notices/* allWarnings */.hc)(report).length > 0;
    for (const environment of environments.filter(isOpen))
        yield runMarkdown(environment, detail);
    for (const environment of environments.filter((report) => !isOpen(report))) {
        yield folded(`${iconOf(environment.result)} ${environment.headline}`, runBody(environment, detail));
    }
}
function errors(report) {
    return (0,render_failure/* isFailure */.N6)(report.result) ? [markdown_alert('CAUTION', (0,render_failure/* failureParagraphs */.Ak)(report.environments).map(errorParagraph))] : [];
}


/***/ }),
/***/ 2531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ manyProgressLog),
/* harmony export */   mS: () => (/* binding */ progressLog),
/* harmony export */   tV: () => (/* binding */ stepLog),
/* harmony export */   z1: () => (/* binding */ failureLog)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(471);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8315);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1915);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4734);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5338);
/* harmony import */ var _to_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3791);










const SHARED_MS = 1_000;
function stepLog(log) {
    const logged = new Map();
    return (event, { request, fleets }) => {
        const shownFor = event.kind === 'retried' ? SHARED_MS : Number.POSITIVE_INFINITY;
        for (const line of linesOf(event, request, fleets)) {
            if (event.at - (logged.get(line) ?? Number.NEGATIVE_INFINITY) < shownFor)
                continue;
            logged.set(line, event.at);
            log(line);
        }
    };
}
function linesOf(event, request, fleets) {
    if (event.kind === 'retried')
        return [event.message];
    if (event.kind === 'failed')
        return (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_2__/* .traceOf */ .fC)(event.failure);
    if (event.kind === 'waiting')
        return [(0,_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .expectation */ .pG)(event)];
    if (event.kind === 'planned')
        return planLines(request, fleets);
    if (event.kind !== 'written' || event.write.kind !== 'accepted')
        return [];
    const { size, floor } = request.fleets.find(({ name }) => name === event.fleet) ?? {};
    if (size === undefined)
        return [];
    return [`${event.fleet}  set to ${(0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__/* .formatSize */ .Xq)(size)}${floor === undefined ? '' : `, with a floor of ${floor}`}`];
}
function planLines({ ttlSeconds, appliesImmediately }, fleets) {
    const writes = fleets.flatMap(({ fleet, api }) => api === undefined
        ? []
        : (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(fleet).map(({ key, value }) => `${fleet.name}  would POST ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(value)} to ${(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .writeUrl */ .B2)(api, key, ttlSeconds).href}`));
    const [{ api } = {}] = fleets.filter((state) => state.api !== undefined);
    if (api === undefined)
        return [];
    const [marker, cycle] = [(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .markerUrl */ .Ul)(api), (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .cycleUrl */ .cE)(api)].map(({ href }) => href.slice(api.href.length));
    const also = `To apply the sizes immediately, a run also sends POST ${marker} and GET ${cycle} to each API.`;
    return [`Dry run. Nothing is changed.${appliesImmediately ? ` ${also}` : ''}`, ...writes];
}
function progressLog(log) {
    const known = new Map();
    const logged = new Map();
    return (event) => {
        if (event.kind !== 'progress')
            return;
        const { fleet, at, isOver } = event;
        const shown = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .shownAfter */ .mK)(known.get(fleet), event);
        if (shown === undefined)
            return;
        known.set(fleet, shown);
        const last = logged.get(fleet);
        const text = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressText */ .l_)(shown.verdict);
        if (text === last?.text && (isOver || at - last.at < HEARTBEAT_MS))
            return;
        logged.set(fleet, { text, at });
        log((0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .oz)(shown, at));
    };
}
const HEARTBEAT_MS = 60_000;
const PAUSE_MS = 5_000;
function manyProgressLog(environments, log) {
    const known = new Map();
    const failed = new Set();
    let logged = { text: '', at: Number.NEGATIVE_INFINITY };
    let hasChanged = false;
    return (event) => {
        if (event.kind !== 'progress' && event.kind !== 'failed')
            return;
        const { fleet, at: now } = event;
        const shown = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .shownAfter */ .mK)(known.get(fleet), event);
        if (shown === undefined)
            return;
        hasChanged ||= known.get(fleet)?.verdict.kind !== shown.verdict.kind;
        known.set(fleet, shown);
        if (event.kind === 'progress' && shown.verdict.kind === 'failed' && event.isOver && !failed.has(fleet)) {
            failed.add(fleet);
            log((0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLine */ .oz)(shown, now));
        }
        if (now - logged.at < (hasChanged ? PAUSE_MS : HEARTBEAT_MS))
            return;
        hasChanged = false;
        const [text] = (0,_progress_js__WEBPACK_IMPORTED_MODULE_5__/* .environmentsLine */ .Bm)(environments, known).texts;
        if (text === logged.text && now - logged.at < HEARTBEAT_MS)
            return;
        logged = { text, at: now };
        log(text);
    };
}
const MOST_ALIKE = 10;
function failureLog(count, log) {
    const first = new Map();
    let ended = 0;
    return (event, state) => {
        if (event.kind !== 'ended')
            return;
        ended += 1;
        const report = (0,_to_report_js__WEBPACK_IMPORTED_MODULE_6__/* .toReport */ .cG)(state);
        if (ended === count || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isFailure */ .N6)(report.result) || report.result === 'cancelled')
            return;
        const start = `${report.env} failed after ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_9__/* .durationText */ .S5)(report.seconds * 1000)}:`;
        for (const { key, message, others } of (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .causesOf */ .cZ)([report])) {
            const known = first.get(key);
            if (known === undefined) {
                first.set(key, { env: report.env, count: 1 });
                log(`${start} ${message}${others.length === 0 ? '' : ` The same error affects ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(others)}.`}`);
                continue;
            }
            known.count += 1;
            const last = known.count === MOST_ALIKE ? '. The log omits further environments with this error' : '';
            if (known.count <= MOST_ALIKE)
                log(`${start} the same error as in ${known.env}${last}`);
        }
    };
}


/***/ }),
/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ finalState),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   f0: () => (/* binding */ stateForPost),
/* harmony export */   gU: () => (/* binding */ manyHeadline)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);
/* harmony import */ var _errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4734);






function headline(env, waitFor, result, fleets, seconds) {
    const each = fleets.map((fleet) => `${fleet.layer} ${fleetState(fleet)}`).join(', ');
    if (result === 'pending')
        return `${env} is in progress: ${each}`;
    if (result === 'dry-run')
        return `${env} ${PLANNED}: ${each}`;
    const duration = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds * 1000);
    if (result !== 'ok')
        return `${env} failed: ${each}, after ${duration}`;
    const isAwaited = fleets.some(({ requested }) => requested !== 'auto');
    const confirmed = isAwaited ? confirmationText(waitFor, fleets, seconds) : '';
    return `${env} ${successOf(isAwaited ? waitFor : 'none').one}: ${each}, in ${duration}${confirmed}`;
}
const LONG_CONFIRMATION = 10;
function confirmationText(waitFor, fleets, seconds) {
    if (waitFor === 'none')
        return '';
    const reached = Math.max(...fleets.map(({ secondsTo }) => secondsTo[waitFor] ?? 0));
    if (reached === 0 || seconds - reached < LONG_CONFIRMATION)
        return '';
    return ` (${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_TEXTS */ .aP[waitFor].milestone} after ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(reached * 1000)}, then confirmed)`;
}
const SET = { one: 'is set', several: 'are set' };
const PLANNED = 'would be set (dry run)';
function successOf(waitFor) {
    return waitFor === 'none' ? SET : _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_TEXTS */ .aP[waitFor];
}
function manyHeadline(environments, activity, result, seconds) {
    const prefix = activity === undefined ? '' : `${activity}: `;
    const [first, ...more] = environments;
    if (first !== undefined && more.length === 0)
        return `${prefix}${first.headline}`;
    const all = environments.length;
    if (result === 'pending')
        return `${prefix}${all} environments are in progress`;
    const failures = environments.filter((report) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(report.result));
    const names = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(failures.map((report) => `${report.env}: ${report.result}`));
    const failed = failures.length === 0 ? '' : `, ${failures.length} failed (${names})`;
    const successes = all - failures.length;
    const everything = all === 2 ? 'both environments' : `all ${all} environments`;
    const start = (text) => (prefix === '' ? text.charAt(0).toUpperCase() + text.slice(1) : prefix + text);
    const succeeded = start(successes === all ? everything : `${successes} of ${all} environments`);
    if (environments.some(({ intent }) => intent === 'dry-run'))
        return `${succeeded} ${PLANNED}${failed}`;
    const levels = [...new Set(environments.map(({ waitFor }) => waitFor))];
    const level = levels.length === 1 ? levels[0] : undefined;
    const outcome = level === undefined ? 'succeeded' : successOf(level)[successes === 1 ? 'one' : 'several'];
    const fleets = environments.flatMap((report) => report.fleets);
    const confirmed = level === undefined || failed !== '' ? '' : confirmationText(level, fleets, seconds);
    return `${succeeded} ${outcome}${failed}, in ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds * 1000)}${confirmed}`;
}
function fleetState(fleet) {
    const { result, requested, previous, usable, target, draining } = fleet;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(result))
        return result;
    if (result === 'dry-run')
        return previous === undefined ? requested : `${requested} (current: ${storedText(previous)})`;
    if (usable !== undefined && target !== undefined)
        return `${usable}/${target}${draining ? ` (${draining} draining)` : ''}`;
    return requested === 'auto' ? 'auto (not verified)' : requested;
}
function finalState(reports) {
    return reports.map((report) => finalStateOf(report, stateAfterWrite)).join(' ');
}
function stateForPost(reports) {
    return reports.map((report) => [finalStateOf(report, stateThen), ...previousTexts(report)].join(' ')).join(' ');
}
function previousTexts({ rows }) {
    return rows.flatMap(({ kind, written, previous }) => {
        if (previous === undefined || written === 'no')
            return [];
        return previous === null ? `There was no previous ${kind}.` : `The previous ${kind} was ${storedText(previous)}.`;
    });
}
function finalStateOf(report, afterWrite) {
    const { fleet, written, rows } = report;
    switch (written) {
        case 'no':
            return `${fleet} was not changed.`;
        case 'yes':
            return afterWrite(report);
        case 'partial':
            return `${fleet} was partly changed: ${rows.map(rowState).join(', ')}.`;
        case 'unknown':
            return `${fleet} may or may not be set to ${requestText(report)}. The request was sent, but its outcome is unknown.`;
        default:
            return written;
    }
}
function stateThen(report) {
    const set = `${report.fleet} was set to ${requestText(report)}`;
    return `${set}${replacedText(report, 'had', 'was') ?? expiryText(report)}.`;
}
function stateAfterWrite(report) {
    const { fleet, rows, expiresAt } = report;
    const requested = requestText(report);
    const replaced = replacedText(report, 'now has', 'is');
    if (replaced !== undefined)
        return `${fleet} was set to ${requested}${replaced}.`;
    const plan = restoreText(rows);
    const stays = plan === undefined ? `, and keeps ${rows.length > 1 ? 'these values' : 'this size'}` : '';
    return `${fleet} is now set to ${requested}${expiresAt === undefined ? stays : expiryText(report)}.${plan ?? ''}`;
}
function replacedText({ configured, result }, has, is) {
    if (configured !== undefined)
        return `, but CloneSquad's configuration ${has} ${configured === null ? 'no value' : storedText(configured)}`;
    return result === 'superseded' ? `, but that value ${is} no longer in force` : undefined;
}
function expiryText({ expiresAt }) {
    return expiresAt === undefined ? '' : ` until ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .minuteText */ .Wn)(expiresAt)}`;
}
function restoreText(rows) {
    const restorable = rows.flatMap(({ kind, previous }) => (previous === undefined ? [] : [{ kind, previous }]));
    const [first, ...others] = restorable;
    if (first === undefined)
        return undefined;
    const unless = `unless something else changes ${others.length === 0 ? 'it' : 'them'}`;
    if (restorable.every(({ previous }) => previous === null)) {
        const values = { 1: 'The value', 2: 'Both values' }[restorable.length] ?? 'All values';
        const were = others.length === 0 ? 'there was none before' : 'there were none before';
        return ` ${values} will be deleted at the end, because ${were}, ${unless}.`;
    }
    const parts = restorable.map(({ kind, previous }) => previous === null
        ? `the ${kind} will be deleted (there was none before)`
        : `the ${kind} will be restored to ${storedText(previous)}`);
    return ` At the end, ${parts.join(' and ')}, ${unless}.`;
}
function storedText(value) {
    const isSize = value === null || (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__/* .readStoredSize */ .Zp)(value).kind !== 'unreadable';
    return isSize ? (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)((0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value)) : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value);
}
function requestText({ requested, rows }) {
    const floor = rows.find(({ kind }) => kind === 'floor');
    return floor === undefined ? requested : `${requested}, with a floor of ${floor.value}`;
}
const ROW_STATES = {
    yes: 'set to',
    no: 'not set to',
    unknown: 'may or may not be set to',
};
function rowState({ kind, value, written }) {
    return `${kind} ${ROW_STATES[written]} ${value}`;
}


/***/ }),
/***/ 3791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ toManyReport),
/* harmony export */   cG: () => (/* binding */ toReport)
/* harmony export */ });
/* unused harmony export tenths */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1497);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7844);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(471);
/* harmony import */ var _errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8412);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _scale_fleet_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8317);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4734);
/* harmony import */ var _notices_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6436);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4983);










function toReport(run) {
    const { request, startedAt, now, isOver } = run;
    const fleets = run.fleets.map((state) => fleetReport(run, state));
    const result = isOver ? worstOf(fleets) : 'pending';
    const seconds = tenths(now - startedAt);
    const { env, region, intent, onJobEnd } = request;
    const waitFor = request.wait.level;
    return {
        version: _base_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x,
        env,
        region,
        intent,
        waitFor,
        onJobEnd,
        result,
        headline: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .headline */ .Pl)(env, waitFor, result, fleets, seconds),
        finalState: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .finalState */ .A9)(fleets),
        notices: noticesOf(run, undefined, () => true),
        startedAt: new Date(startedAt).toISOString(),
        seconds,
        timeline: timeline(run),
        fleets,
    };
}
function toManyReport(runs, activity) {
    const environments = runs.map(toReport);
    const result = runs.every(({ isOver }) => isOver) ? worstOf(environments) : 'pending';
    const startedAt = Math.min(...runs.map((run) => run.startedAt));
    const seconds = tenths(Math.max(...runs.map(({ now }) => now)) - startedAt);
    return {
        version: _base_version_js__WEBPACK_IMPORTED_MODULE_7__/* .VERSION */ .x,
        ...(activity !== undefined && { activity }),
        result,
        headline: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_6__/* .manyHeadline */ .gU)(environments, activity, result, seconds),
        startedAt: new Date(startedAt).toISOString(),
        seconds,
        environments,
    };
}
function worstOf(ended) {
    return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(ended.flatMap(({ result }) => (result === 'pending' ? [] : [result])));
}
function noticesOf({ milestones }, fleet, isShown) {
    return milestones.flatMap((event) => event.kind === 'notice' && event.fleet === fleet && isShown(event.notice)
        ? [{ code: event.notice.code, text: (0,_notices_js__WEBPACK_IMPORTED_MODULE_5__/* .noticeText */ .ut)(event.notice, fleet) }]
        : []);
}
function fleetReport(run, state) {
    const { request, startedAt, isOver } = run;
    const { api, before, failure, lastWriteAt } = state;
    const { layer, name: fleet, size } = state.fleet;
    const success = request.intent === 'dry-run' ? 'dry-run' : 'ok';
    const rows = request.intent === 'wait' ? [] : (0,_scale_fleet_state_js__WEBPACK_IMPORTED_MODULE_3__/* .rowStates */ .fR)(state);
    const written = writtenState(rows);
    return {
        layer,
        fleet,
        requested: (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSize */ .Xq)(size),
        written,
        rows,
        ...(written !== 'no' && expiry(state, request.ttlSeconds)),
        ...(api && { url: api.href }),
        ...(before?.previous !== undefined && { previous: (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__/* .orNull */ .Xd)(before.previous) }),
        ...configuredOtherwise(state),
        ...(lastWriteAt !== undefined && { lastWriteAt: new Date(lastWriteAt).toISOString() }),
        result: failure?.result ?? (isOver ? success : 'pending'),
        ...(failure && (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureFields */ .cX)(failure)),
        notices: noticesOf(run, fleet, (notice) => !(0,_notices_js__WEBPACK_IMPORTED_MODULE_5__/* .isWarning */ .Vv)(notice)),
        warnings: noticesOf(run, fleet, _notices_js__WEBPACK_IMPORTED_MODULE_5__/* .isWarning */ .Vv),
        ...currentCounts(state),
        secondsTo: secondsTo(state, startedAt),
        ...samplesOf(state, startedAt),
        dashboard: (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .dashboardUrl */ .aU)(state.fleet, request.region),
    };
}
function expiry({ lastWriteAt }, ttlSeconds) {
    if (ttlSeconds === undefined || lastWriteAt === undefined)
        return {};
    return { expiresAt: new Date(lastWriteAt + ttlSeconds * 1000).toISOString() };
}
function configuredOtherwise(state) {
    const { fleet, outcome, shadowing } = state;
    const explained = shadowing?.isExact === true ? shadowing.inForce : undefined;
    const value = (explained ?? outcome?.configured)?.value;
    const isOther = state.write?.kind === 'accepted' && value !== undefined && !(0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__/* .meansSame */ .b4)(value, (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__/* .wireValue */ .nv)(fleet.size));
    return isOther ? { configured: (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__/* .orNull */ .Xd)(value) } : {};
}
function writtenState(rows) {
    const states = [...new Set(rows.map(({ written }) => written))];
    const [only = 'no'] = states;
    if (states.length <= 1)
        return only;
    return states.includes('yes') ? 'partial' : 'unknown';
}
function currentCounts({ progress }) {
    const { counts, target } = progress ?? {};
    return {
        ...(target !== undefined && { target }),
        ...(counts && { floor: counts.MinInstanceCount, fleetSize: counts.FleetSize, ...fleetCounts(counts) }),
    };
}
function fleetCounts(counts) {
    return {
        running: counts.RunningInstances,
        usable: (0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .usableCount */ .ie)(counts),
        pending: counts.PendingInstances,
        initializing: counts.NbOfInstanceInInitialState,
        draining: counts.DrainingInstances,
        stopping: counts.StoppingInstances,
        unusable: counts.NbOfInstanceInUnuseableState,
    };
}
function secondsTo(state, startedAt) {
    const { write, reachedAt } = state;
    const posted = write?.kind === 'accepted' ? { posted: write.postedAt } : {};
    const times = Object.entries({ ...posted, ...reachedAt });
    return Object.fromEntries(times.map(([milestone, at]) => [milestone, tenths(at - startedAt)]));
}
function samplesOf({ samples: { first, last, omitted }, lastSample }, startedAt) {
    const changes = [...first, ...last];
    const isRepeated = lastSample !== undefined && lastSample.at !== changes.at(-1)?.at;
    const all = isRepeated ? [...changes, lastSample] : changes;
    return {
        samples: all.map((sample) => toSample(sample, startedAt)),
        ...(omitted && { samplesOmitted: omitted.count }),
    };
}
function toSample({ at, counts, target }, startedAt) {
    return { seconds: tenths(at - startedAt), target, ...fleetCounts(counts) };
}
function timeline({ milestones, retries, startedAt, fleets }) {
    const { first, last, omitted } = retries;
    const gap = omitted === undefined ? [] : [{ ...omitted.last, message: `${omitted.count} more retries omitted here` }];
    const retried = [...first, ...gap, ...last].map(({ at, message }) => ({ seconds: tenths(at - startedAt), message }));
    const entries = milestones.flatMap((event) => {
        const message = messageOf(event, fleets);
        const seconds = tenths(event.at - startedAt);
        if (message === undefined)
            return [];
        return [event.fleet === undefined ? { seconds, message } : { seconds, fleet: event.fleet, message }];
    });
    return [...retried, ...entries].sort((one, other) => one.seconds - other.seconds);
}
function messageOf(event, fleets) {
    const state = fleets.find(({ fleet }) => fleet.name === event.fleet);
    switch (event.kind) {
        case 'written':
            return event.write.kind === 'accepted' && state ? `Size set to ${(0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSize */ .Xq)(state.fleet.size)}` : undefined;
        case 'reached':
            return `${_levels_js__WEBPACK_IMPORTED_MODULE_4__/* .LEVEL_TEXTS */ .aP[event.level].event}${event.level === 'running' ? countText(state?.progress?.target) : ''}`;
        case 'moved':
            return `First instances ${event.move}: ${(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .standingText */ .yd)(toSample(event.sample, event.at))}`;
        case 'notice':
            return noticeEntry(event.notice, event.fleet);
        case 'failed':
            return `Failed: ${event.failure.result}`;
        default:
            return event;
    }
}
function countText(target) {
    return target === undefined ? '' : `: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(target, 'instance')} running`;
}
function noticeEntry(notice, fleet) {
    const text = (0,_notices_js__WEBPACK_IMPORTED_MODULE_5__/* .noticeText */ .ut)(notice, fleet);
    const prefix = `${fleet}: `;
    if (!text.startsWith(prefix))
        return text;
    const rest = text.slice(prefix.length);
    return rest.charAt(0).toUpperCase() + rest.slice(1);
}
function tenths(milliseconds) {
    return Math.floor(milliseconds / 100) / 10;
}


/***/ }),
/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vL: () => (/* binding */ Appliers),
/* harmony export */   wj: () => (/* binding */ REQUEST_PAUSE_MS)
/* harmony export */ });
/* unused harmony export Applier */
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6445);

const REQUEST_PAUSE_MS = 2_000;
const MOST_FAILURES = 3;
const MOST_MARKS_AGAIN = 5;
class OptionalCall {
    #call;
    #failures = 0;
    denied;
    constructor(call) {
        this.#call = call;
    }
    get isUseful() {
        return this.denied === undefined && this.#failures < MOST_FAILURES;
    }
    async make() {
        if (!this.isUseful)
            return undefined;
        const answer = await this.#call().catch(() => undefined);
        if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .GZ)(answer)) {
            this.denied = answer;
            return undefined;
        }
        this.#failures = answer === undefined || answer === false ? this.#failures + 1 : 0;
        return answer;
    }
}
class Applier {
    #clock;
    #signal;
    #mark;
    #request;
    #underWay = new Set();
    #accepted = { acceptedAt: Number.NEGATIVE_INFINITY };
    #repeats = 0;
    #requestedAt = Number.NEGATIVE_INFINITY;
    constructor(api, { cloud, clock }, signal) {
        this.#clock = clock;
        this.#signal = signal;
        this.#mark = new OptionalCall(async () => cloud.mark(api, signal));
        this.#request = new OptionalCall(async () => cloud.requestCycle(api, signal));
    }
    get marker() {
        const isRepeatable = this.#mark.isUseful && this.#repeats < MOST_MARKS_AGAIN;
        return { ...this.#accepted, repeats: this.#repeats, isRepeatable, isBusy: this.isBusy };
    }
    get denied() {
        return this.#mark.denied ?? this.#request.denied;
    }
    get canRequest() {
        return this.#request.isUseful;
    }
    get requestedAt() {
        return this.#requestedAt;
    }
    get isBusy() {
        return this.#underWay.size > 0;
    }
    async mark() {
        return (await this.#mark.make()) !== undefined;
    }
    apply() {
        this.#begin(async () => {
            const lastAt = await this.#mark.make();
            if (lastAt === undefined)
                return;
            this.#accepted = { firstAt: this.#accepted.firstAt ?? lastAt, lastAt, acceptedAt: this.#clock.now() };
            await this.#requestUnlessSoon();
        });
    }
    applyAgain() {
        const { isBusy, isRepeatable } = this.marker;
        if (isBusy || !isRepeatable)
            return;
        this.#repeats += 1;
        this.apply();
    }
    requestCycle() {
        if (!this.isBusy)
            this.#begin(() => this.#requestUnlessSoon());
    }
    async #requestUnlessSoon() {
        const now = this.#clock.now();
        if (!this.canRequest || this.#signal.aborted || now < this.#requestedAt + REQUEST_PAUSE_MS)
            return;
        this.#requestedAt = now;
        await this.#request.make();
    }
    async settle() {
        await Promise.all(this.#underWay);
    }
    #begin(act) {
        const call = act().finally(() => this.#underWay.delete(call));
        this.#underWay.add(call);
    }
}
class Appliers {
    #ports;
    #stop = new AbortController();
    #during;
    #byApi = new Map();
    constructor(ports, signal) {
        this.#ports = ports;
        this.#during = AbortSignal.any([signal, this.#stop.signal]);
    }
    of(api) {
        const known = this.#byApi.get(api.href);
        if (known !== undefined)
            return known;
        const applier = new Applier(api, this.#ports, this.#during);
        this.#byApi.set(api.href, applier);
        return applier;
    }
    get denied() {
        return [...this.#byApi.values()].flatMap((applier) => applier.denied ?? [])[0];
    }
    async settle() {
        await Promise.all([...this.#byApi.values()].map((applier) => applier.settle()));
    }
    async close() {
        this.#stop.abort();
        await this.settle();
    }
}


/***/ }),
/***/ 8317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ afterEvent),
/* harmony export */   fR: () => (/* binding */ rowStates),
/* harmony export */   lm: () => (/* binding */ NO_ITEMS),
/* harmony export */   mp: () => (/* binding */ withItem),
/* harmony export */   ue: () => (/* binding */ initialState)
/* harmony export */ });
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6445);


function initialState(fleet) {
    return { fleet, samples: NO_ITEMS, reachedAt: {}, moves: [], denied: [] };
}
const SAMPLES_PER_END = 200;
function afterEvent(state, event) {
    const { name } = state.fleet;
    if (event.kind === 'waiting') {
        const sample = event.fleets.find(({ fleet }) => fleet === name)?.sample;
        return sample === undefined ? state : withSample(state, sample);
    }
    if (event.kind === 'sending')
        return { ...state, lastWriteAt: event.at, write: { kind: 'sent' } };
    if (!('fleet' in event) || event.fleet !== name)
        return state;
    switch (event.kind) {
        case 'discovered':
            return { ...state, api: event.api, ...(event.stack !== undefined && { stack: event.stack }) };
        case 'read':
            return { ...withDenied(state, event.before.denied), before: event.before };
        case 'written':
            return { ...state, lastWriteAt: event.at, write: event.write };
        case 'progress':
            return withProgress(state, event.verdict.progress, event.at);
        case 'reached':
            return { ...state, reachedAt: { ...state.reachedAt, [event.level]: event.at } };
        case 'moved':
            return { ...state, moves: [...state.moves, event.move] };
        case 'waited':
            return { ...withDenied(state, event.outcome.denied), outcome: event.outcome };
        case 'explained':
            return { ...withDenied(state, event.shadowing.denied), shadowing: event.shadowing };
        case 'failed':
            return { ...state, failure: state.failure ?? event.failure };
        case 'notice':
            return state;
        default:
            return event;
    }
}
function withDenied(state, denied) {
    return { ...state, denied: (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .addDenied */ .$u)(state.denied, denied) };
}
function withProgress(state, progress, now) {
    const { counts, target, lastSeenAt: at = now } = progress;
    const next = { ...state, progress };
    return counts === undefined || target === undefined ? next : withSample(next, { at, counts, target });
}
function withSample(state, sample) {
    const { lastSample } = state;
    const isChange = lastSample === undefined || !isAlike(lastSample, sample);
    const samples = isChange ? withItem(state.samples, sample, SAMPLES_PER_END) : state.samples;
    return { ...state, samples, lastSample: sample };
}
const SHOWN = [
    'RunningInstances',
    'PendingInstances',
    'NbOfInstanceInInitialState',
    'DrainingInstances',
    'StoppingInstances',
    'NbOfInstanceInUnuseableState',
    'NbOfBouncedInstances',
];
function isAlike(one, other) {
    return one.target === other.target && SHOWN.every((metric) => one.counts[metric] === other.counts[metric]);
}
function rowStates({ fleet, before, write }) {
    return (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(fleet).map((row, index) => {
        const previous = before?.stored?.get(row.key);
        return { ...row, written: writtenRow(write, index), ...(previous !== undefined && { previous }) };
    });
}
function writtenRow(write, index) {
    if (write === undefined)
        return 'no';
    if (write.kind === 'sent')
        return 'unknown';
    if (write.kind === 'accepted' || index < write.accepted)
        return 'yes';
    return index === write.accepted && write.failure.mayBeWritten ? 'unknown' : 'no';
}
const NO_ITEMS = { first: [], last: [] };
function withItem({ first, last, omitted }, item, most) {
    if (first.length < most)
        return { first: [...first, item], last };
    const [oldest, ...rest] = last;
    if (oldest === undefined || last.length < most)
        return { first, last: [...last, item], ...(omitted && { omitted }) };
    return { first, last: [...rest, item], omitted: { count: (omitted?.count ?? 0) + 1, last: oldest } };
}


/***/ }),
/***/ 5058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/convergence/levels.js
var levels = __webpack_require__(6431);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/scale/apply-immediately.js
var apply_immediately = __webpack_require__(5050);
// EXTERNAL MODULE: ./build/convergence/cycles.js
var cycles = __webpack_require__(847);
;// CONCATENATED MODULE: ./build/scale/awaited.js



function toAwaited(state, { wait: { level, acceptsInsufficient }, intent }, { metrics, appliers }, now) {
    const { size, name, subfleet, floor } = state.fleet;
    const start = startedAt(state, intent, now);
    if (size.kind === 'auto' || !(0,levels/* isLevel */.NW)(level) || state.api === undefined || start === undefined)
        return [];
    const history = metrics?.get(name);
    const isFloorSet = floor !== undefined && intent === 'scale';
    const { version, live } = state.before ?? {};
    return [
        {
            name,
            api: state.api,
            postedAt: start.postedAt,
            goal: { size, level, acceptsInsufficient, writtenAt: start.writtenAt, ...(isFloorSet && { floor }) },
            readRule: (0,keys/* readRuleOf */.WJ)(version),
            ...(history && { history }),
            ...(subfleet !== undefined && { subfleet }),
            ...(live && { live }),
            ...(appliers && { applier: appliers.of(state.api) }),
        },
    ];
}
function startedAt({ write, before }, intent, now) {
    if (intent !== 'wait')
        return write?.kind === 'accepted' ? write : undefined;
    return before && { writtenAt: before.readAt + 1_000, postedAt: now };
}
function lastSampleOf({ goal, history, live }) {
    const last = (0,cycles/* liveCyclesOf */.ZI)(live).at(-1) ?? history?.cycles().at(-1);
    const counts = (0,levels/* countsOf */.mQ)(last);
    return last && counts && { at: last.seenAt, counts, target: (0,levels/* targetOf */.$r)(goal, counts) };
}
function directionOf(sample) {
    if (sample === undefined)
        return 'unknown';
    const usable = (0,levels/* usableBounds */.ML)(sample.counts).high;
    if (usable === sample.target)
        return 'none';
    return usable < sample.target ? 'up' : 'down';
}

// EXTERNAL MODULE: ./build/scale/before.js
var scale_before = __webpack_require__(8238);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/answers.js
var answers = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/errors/count-texts.js
var count_texts = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/errors/fleet.js
var errors_fleet = __webpack_require__(4606);
;// CONCATENATED MODULE: ./build/errors/wait.js







const notObserved = (0,failure/* failure */.V2)('not-observed', 'not-observed', 'clonesquad-operator', {
    docs: 'CloneSquad has not picked up the requested size. Something else has set another size, an override, a parameter set or a maintenance window takes precedence over it, or the main loop runs too rarely (`app.run_period`). If the role or user may read the configuration, the message names the reason. Remove it, or increase `observe-timeout`. `wait` does not set sizes: set the size first.',
    message: (facts) => {
        const { fleet, requested, elapsedMs, isOnlyWaiting, progress, shadowing, value } = facts;
        const done = `${fleet}: CloneSquad has not picked up size ${requested}`;
        const what = isOnlyWaiting ? `${done}.` : `${done} within ${(0,time/* durationText */.S5)(elapsedMs)}.`;
        const desired = isOnlyWaiting || progress.counts !== undefined ? ` ${desiredCount(facts)}.` : '';
        return `${what}${desired}${(0,errors_fleet/* shadowSentences */.l)(shadowing, value)}`;
    },
    fix: errors_fleet/* shadowFix */._0,
});
const notSet = (0,failure/* failure */.V2)('not-set', 'not-observed', 'user', {
    docs: 'CloneSquad has another size than the one that `wait` waits for. `wait` does not set sizes.',
    message: ({ fleet, requested, shadowing }) => {
        const value = (0,count_texts/* valueText */.Ru)(shadowing?.inForce?.value ?? null);
        const set = value === 'none' ? `No size is set for ${fleet}.` : `${fleet} is set to ${value}, not ${requested}.`;
        const age = shadowing?.isExact === true ? '' : ' This may be up to 60 s old.';
        return `${set}${age} \`wait\` does not set sizes.`;
    },
    fix: 'Set the size with `scale`, or wait for the size that is set.',
});
const metricsUnreadable = (0,failure/* failure */.V2)('metrics-unreadable', 'no-metrics', 'user', {
    docs: 'The metrics of the fleet cannot be read: CloudWatch returned errors, or did not respond. This says nothing about CloneSquad.',
    message: ({ fleet, failedReads, unread: reason = '' }) => `Cannot read the metrics of ${fleet}. CloudWatch failed ${failedReads} times. The last error: ${reason}`,
    fix: 'Check the status of CloudWatch in the region, and check that this machine can reach it (DNS, firewall, proxy). Then start the run again.',
});
const stalled = (0,failure/* failure */.V2)('stalled', 'stalled', 'clonesquad-operator', {
    docs: "CloneSquad has picked up the size, but the fleet makes no progress. Instances fail to start (no capacity) or fail their health checks; or they do not drain and stop, or take longer for it than `stall-timeout` (deregistration delays, SSM hooks, CPU credits). The fleet's dashboard in CloudWatch and the EC2 console show which. Fix the cause. If the fleet is only slow, increase `stall-timeout`.",
    message: ({ fleet, stallMs, progress }) => `${fleet} has made no progress for ${(0,time/* durationText */.S5)(stallMs)}: ${standing(progress)}.${health(progress)}`,
    fix: ({ dashboard, progress }) => `Check the fleet's dashboard in CloudWatch (${dashboard}) and the EC2 console for ${isShrinking(progress) ? 'instances that do not drain or stop (deregistration delays, SSM hooks, CPU credits)' : 'failed launches (no capacity) and failing health checks'}. Fix the cause, and start the run again. If the fleet is only slow, increase \`stall-timeout\`.`,
});
const superseded = (0,failure/* failure */.V2)('superseded', 'superseded', 'user', {
    docs: 'CloneSquad had picked up the size, but that size is no longer in force: another job or the CloneSquad scheduler has set another one, its `ttl` has ended, or an override, a parameter set or a maintenance window takes precedence over it. If the role or user may read the configuration, the message names the reason. Let only one program set the sizes of an environment at a time (for jobs: a concurrency group), and start the run again.',
    message: (facts) => `${facts.fleet}: CloneSquad had picked up size ${facts.requested}, ${sinceThen(facts)}.${(0,errors_fleet/* shadowSentences */.l)(facts.shadowing, facts.value)}`,
    fix: (facts) => {
        const { shadowing, value } = facts;
        const isKnown = shadowing !== undefined && !['ours', 'unknown'].includes((0,answers/* shadowOf */.Ad)(shadowing, value));
        return isKnown
            ? (0,errors_fleet/* shadowFix */._0)(facts)
            : 'Find what has replaced the size: another run for this environment, a script, the CloneSquad scheduler, an override, a parameter set, a maintenance window, or the end of a ttl. If several runs or scripts set it, let only one do so at a time. Then start the run again.';
    },
});
function failureOfWait(end, facts) {
    const { fleet, progress, isUnconfirmed } = facts;
    switch (end) {
        case 'not-observed':
            return isNotSet(facts) ? notSet(facts) : notObserved(facts);
        case 'no-metrics':
            return metricsFailure(facts);
        case 'empty-fleet':
            return (0,errors_fleet/* emptyFleet */.ux)(facts);
        case 'insufficient-instances':
            return (0,errors_fleet/* insufficientInstances */.Wf)(capacityOf(facts));
        case 'stalled':
            return stalled(facts);
        case 'superseded':
            return superseded(facts);
        case 'timeout':
            return (0,run/* timedOut */.iU)({
                ...facts,
                standing: `${standing(progress)}${isUnconfirmed ? ', which no second read has confirmed' : ''}`,
                hasNumbers: progress.counts !== undefined,
            });
        case 'cancelled':
            return (0,run/* cancelled */.KW)({ wait: { fleet, standing: standing(progress) } });
        default:
            return end;
    }
}
function isNotSet({ isOnlyWaiting, shadowing, value }) {
    if (!isOnlyWaiting || shadowing === undefined)
        return false;
    return ['other-writer', 'no-value', 'other-value'].includes((0,answers/* shadowOf */.Ad)(shadowing, value));
}
function metricsFailure(facts) {
    const { fleet, namespace, elapsedMs, isOnlyWaiting, missingMetrics: missing, unread, progress } = facts;
    if (unread !== undefined)
        return metricsUnreadable(facts);
    if (progress.reachedAt.observed !== undefined)
        return (0,errors_fleet/* noMetrics */.zc)({ fleet, namespace, silentMs: (0,levels/* silenceMs */.qq)(facts), since: 'cycle' });
    if (missing.length > 0)
        return (0,errors_fleet/* metricsExcluded */.U5)({ fleet, missing });
    return (0,errors_fleet/* noMetrics */.zc)({ fleet, namespace, silentMs: elapsedMs, since: isOnlyWaiting ? 'window' : 'write' });
}
function capacityOf({ fleet, requested, progress: { counts, expected } }) {
    return { fleet, requested, expected, ...(counts && { fleetSize: counts.FleetSize, startable: (0,levels/* startable */.hx)(counts) }) };
}
function desiredCount({ progress }) {
    const desired = progress.counts?.DesiredInstanceCount;
    if (desired === undefined)
        return 'DesiredInstanceCount has another value';
    return desired === 0
        ? 'DesiredInstanceCount is 0. CloneSquad also reports 0 if it cannot read the stored value'
        : `DesiredInstanceCount is ${desired}`;
}
function sinceThen(facts) {
    const { counts, expected } = facts.progress;
    return counts === undefined || counts.DesiredInstanceCount === expected
        ? 'but that size is no longer in force'
        : `but now ${desiredCount(facts)}`;
}
function standing(progress) {
    const { counts, target, reachedAt } = progress;
    if (reachedAt.observed === undefined)
        return 'CloneSquad may not have picked up the size';
    if (counts === undefined || target === undefined)
        return 'its current instance counts are unknown';
    return [`${(0,count_texts/* usableCount */.ie)(counts)} of ${target} running`, ...(0,count_texts/* otherStates */.bY)(progress)].join(', ');
}
function isShrinking({ counts, target }) {
    if (counts === undefined || target === undefined)
        return false;
    const { high } = (0,levels/* usableBounds */.ML)(counts);
    return high > target || (high === target && counts.RunningInstances + counts.StoppingInstances > target);
}
function health({ counts, healthIsOpen }) {
    if (counts === undefined || !healthIsOpen)
        return '';
    const { NbOfInstanceInUnuseableState: unusable, NbOfExcludedInstances: excluded } = counts;
    const doubt = unusable === 1 ? '1 running instance is unusable' : `up to ${unusable} running instances are unusable`;
    return ` CloneSquad counts ${unusable} unusable and ${excluded} excluded, but does not say whether they are the same. If they are not, ${doubt}.`;
}

// EXTERNAL MODULE: ./build/scale/fleet-state.js
var fleet_state = __webpack_require__(8317);
;// CONCATENATED MODULE: ./build/scale/explain.js







function explain({ request, fleets }, fleet, runFailure) {
    const { write, outcome } = fleet;
    const unsent = write?.kind === 'failed' ? write.failure : runFailure;
    const own = outcome === undefined ? unsent : waitFailure(request, fleet, outcome);
    return own ?? partFailure(request, fleet, fleets) ?? unfinished(request, fleet);
}
function waitFailure(request, { fleet, shadowing }, outcome) {
    if (outcome.failure)
        return outcome.failure;
    const end = endOf(outcome);
    return end === undefined
        ? undefined
        : failureOfWait(end, {
            env: request.env,
            fleet: fleet.name,
            dashboard: (0,fleet_name/* dashboardName */.oJ)(fleet),
            requested: (0,size/* formatSize */.Xq)(fleet.size),
            key: (0,keys/* keysOf */.YD)(fleet.subfleet).desired,
            value: (0,size/* wireValue */.nv)(fleet.size),
            namespace: request.metricsNamespace,
            ...request.wait,
            elapsedMs: outcome.elapsedMs,
            isOnlyWaiting: request.intent === 'wait',
            progress: outcome.verdict.progress,
            isUnconfirmed: isUnconfirmed(outcome.verdict),
            missingMetrics: outcome.missingMetrics,
            failedReads: outcome.failedReads,
            ...(outcome.unread !== undefined && { unread: outcome.unread }),
            ...(shadowing && { shadowing }),
        });
}
function isUnconfirmed(verdict) {
    return verdict.kind === 'converged' || (verdict.kind === 'waiting' && verdict.missing === 'confirmation');
}
function endOf({ ended, verdict }) {
    if (ended === 'timeout' || ended === 'cancelled')
        return ended;
    return verdict.kind === 'failed' ? verdict.result : undefined;
}
function partFailure(request, state, all) {
    const missing = all.filter((other) => other.write !== undefined && other.write.kind !== 'accepted');
    if (state.write?.kind !== 'accepted' || missing.length === 0)
        return undefined;
    return (0,run/* partial */.OH)({
        fleet: state.fleet.name,
        requested: (0,size/* formatSize */.Xq)(state.fleet.size),
        others: missing.map((other) => other.fleet.name),
        mayBeWritten: missing.some((other) => (0,fleet_state/* rowStates */.fR)(other).some(({ written }) => written === 'unknown')),
        repair: missing.flatMap((other) => repairCommands(request, other)).join(' && '),
    });
}
function unfinished({ intent, wait }, state) {
    const isWaitDone = state.outcome !== undefined || wait.level === 'none' || state.fleet.size.kind === 'auto';
    const isDone = { 'dry-run': true, scale: state.write?.kind === 'accepted' && isWaitDone, wait: isWaitDone }[intent];
    return isDone ? undefined : (0,run/* internal */.mM)({ error: 'the fleet was neither set nor waited for to its end' });
}
function repairCommands({ region, ttlSeconds, vpcEndpoint }, state) {
    const { api } = state;
    if (api === undefined)
        return [];
    const missing = (0,fleet_state/* rowStates */.fR)(state).filter(({ written }) => written !== 'yes');
    return missing.map(({ key, value }) => {
        const { url, apiId } = (0,api_url/* routeTo */.Bv)((0,api_url/* writeUrl */.B2)(api, key, ttlSeconds), vpcEndpoint);
        const header = apiId === undefined ? '' : ` -H ${quotedWord(`x-apigw-api-id: ${apiId}`)}`;
        return `awscurl --fail-with-body --service execute-api --region ${region} -X POST${header} -d ${quotedWord(value)} ${quotedWord(url.href)}`;
    });
}
function quotedWord(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/scale/run-state.js



const MILESTONES = ['written', 'reached', 'moved', 'notice', 'failed'];
const RETRIES_PER_END = 50;
function initialRun(request, startedAt) {
    return {
        request,
        startedAt,
        now: startedAt,
        stage: 'authenticating to AWS',
        isOver: false,
        fleets: request.fleets.map(fleet_state/* initialState */.ue),
        milestones: [],
        retries: fleet_state/* NO_ITEMS */.lm,
    };
}
function runAfter(state, event) {
    return {
        ...state,
        now: Math.max(state.now, event.at),
        ...(event.kind === 'stage' && { stage: event.stage }),
        ...(event.kind === 'retried' && { retries: (0,fleet_state/* withItem */.mp)(state.retries, event, RETRIES_PER_END) }),
        isOver: event.kind === 'ended',
        fleets: state.fleets.map((fleet) => (0,fleet_state/* afterEvent */.Bv)(fleet, event)),
        ...(isMilestone(event) && { milestones: [...state.milestones, event] }),
    };
}
function isMilestone(event) {
    return MILESTONES.some((kind) => kind === event.kind);
}
class Recorder {
    #clock;
    #listen;
    #state;
    constructor(request, clock, listen) {
        this.#clock = clock;
        this.#listen = listen;
        this.#state = initialRun(request, clock.now());
    }
    get state() {
        return this.#state;
    }
    emit(facts, at = this.#clock.now()) {
        const event = { ...facts, env: this.#state.request.env, at };
        const before = this.#state;
        this.#state = runAfter(before, event);
        this.#listen(event, this.#state);
        for (const notice of noticesAfter(before, event))
            this.emit(notice, at);
        if (event.kind === 'progress')
            this.#emitMilestones(event);
    }
    #emitMilestones({ fleet: name, verdict }) {
        const known = () => this.#state.fleets.find(({ fleet }) => fleet.name === name);
        const reach = (levels) => {
            for (const level of levels) {
                const at = verdict.progress.reachedAt[level];
                if (at !== undefined && known()?.reachedAt[level] === undefined)
                    this.emit({ kind: 'reached', fleet: name, level }, at);
            }
        };
        const [observed, ...later] = levels/* LEVELS */.A_;
        reach([observed]);
        const fleet = known();
        for (const move of fleet === undefined ? [] : newMoves(fleet)) {
            if (fleet?.lastSample !== undefined)
                this.emit({ kind: 'moved', fleet: name, move, sample: fleet.lastSample }, fleet.lastSample.at);
        }
        reach(later);
    }
}
function newMoves({ samples, lastSample, reachedAt: { observed }, moves }) {
    if (lastSample === undefined || observed === undefined || lastSample.at < observed)
        return [];
    const start = samples.first.findLast(({ at }) => at < observed) ?? samples.first[0];
    if (start === undefined)
        return [];
    const hasMore = (count) => count(lastSample) > count(start);
    const seen = {
        starting: hasMore(({ counts }) => counts.RunningInstances + counts.PendingInstances),
        draining: hasMore(({ counts }) => counts.DrainingInstances),
        stopping: hasMore(({ counts }) => counts.StoppingInstances),
    };
    return ['starting', 'draining', 'stopping'].filter((move) => seen[move] && !moves.includes(move));
}
function noticesAfter({ request, fleets }, event) {
    const state = 'fleet' in event && fleets.find(({ fleet }) => fleet.name === event.fleet);
    if (!state)
        return [];
    const { name } = state.fleet;
    return fleetNotices(request, state, event).map((notice) => ({ kind: 'notice', fleet: name, notice }));
}
function fleetNotices(request, state, event) {
    const { fleet } = state;
    if (event.kind === 'read') {
        const isNew = event.before.isUnchecked && state.before === undefined;
        return [
            ...(isNew ? [{ code: 'group-unverified' }] : []),
            ...missingPermissions(state, event.before.denied),
        ];
    }
    if (event.kind === 'written')
        return event.write.kind === 'accepted' ? sizeNotices(request, fleet) : [];
    if (event.kind === 'waited')
        return [...verdictNotices(fleet, event.outcome.verdict), ...missingPermissions(state, event.outcome.denied)];
    return event.kind === 'explained' ? missingPermissions(state, event.shadowing.denied) : [];
}
function missingPermissions(state, denied) {
    const added = (0,answers/* addDenied */.$u)(state.denied, denied).slice(state.denied.length);
    return added.length === 0 ? [] : [{ code: 'permissions-missing', denied: added }];
}
function sizeNotices({ wait }, { size }) {
    if (size.kind === 'auto')
        return [{ code: 'auto' }];
    return [
        ...(size.kind === 'percent' && size.percent === 100 ? [{ code: 'no-replacement' }] : []),
        ...(wait.level === 'none' ? [{ code: 'not-awaited' }] : []),
    ];
}
function verdictNotices({ size }, verdict) {
    const { counts, expected, target, lighthouse = 0 } = verdict.progress;
    const caveat = verdict.kind === 'converged' ? verdict.caveat : undefined;
    const isKnown = counts !== undefined && expected !== undefined && target !== undefined;
    return [
        ...(isKnown && target > expected
            ? [{ code: 'floor', size, expected, target, floor: counts.MinInstanceCount }]
            : []),
        ...(isKnown && caveat === 'insufficient-instances'
            ? [{ code: caveat, size, expected, fleetSize: counts.FleetSize, startable: (0,levels/* startable */.hx)(counts) }]
            : []),
        ...(lighthouse > 0 ? [{ code: 'lighthouse', count: lighthouse }] : []),
        ...(caveat === 'empty-fleet' || caveat === 'zero-unverified' ? [{ code: caveat }] : []),
    ];
}

;// CONCATENATED MODULE: ./build/scale/write.js


async function writeFleets(cloud, record, ports, signal) {
    const { request, fleets } = record.state;
    const writes = fleets.flatMap(({ fleet, api }) => {
        if (api === undefined)
            return [];
        const ended = writeRows(cloud, fleet, api, request.ttlSeconds, ports, signal).then((write) => {
            record.emit({ kind: 'written', fleet: fleet.name, write });
            return write;
        });
        return [{ api, ended }];
    });
    const byApi = Map.groupBy(writes, ({ api }) => api.href);
    await Promise.all([...byApi.values()].map(async (ofApi) => {
        const ends = await Promise.all(ofApi.map(({ ended }) => ended));
        const [first] = ofApi;
        if (first !== undefined && ends.some(({ kind }) => kind === 'accepted'))
            ports.appliers?.of(first.api).apply();
    }));
}
async function writeRows(cloud, fleet, api, ttlSeconds, { clock }, signal) {
    let accepted = 0;
    let isSent = false;
    let writtenAt = Number.NEGATIVE_INFINITY;
    try {
        for (const { key, value } of (0,keys/* rowsOf */.RO)(fleet)) {
            isSent = false;
            signal.throwIfAborted();
            isSent = true;
            writtenAt = Math.max(writtenAt, await cloud.write(api, key, value, ttlSeconds, signal));
            accepted += 1;
        }
        return { kind: 'accepted', writtenAt, postedAt: clock.now() };
    }
    catch (thrown) {
        return { kind: 'failed', failure: (0,run/* failureOf */.g5)(thrown, signal, isSent), accepted };
    }
}

;// CONCATENATED MODULE: ./build/scale/run.js











async function run_run(request, ports, signal) {
    const { clock } = ports;
    const { timeoutMs } = request.wait;
    const record = new Recorder(request, clock, ports.listen);
    const context = { ...ports, request, record, deadline: record.state.startedAt + timeoutMs };
    const reason = () => (0,run/* timedOut */.iU)({ timeoutMs, stage: record.state.stage });
    const toEnd = { ms: timeoutMs + request.requestMs, reason };
    const prepared = {};
    let failure;
    try {
        await (0,time/* within */.ux)(toEnd, clock, signal, async (untilEnd) => {
            await (0,time/* within */.ux)({ ms: timeoutMs, reason }, clock, untilEnd, (during) => prepare(context, prepared, during, untilEnd));
            await finish(context, prepared, untilEnd);
        });
    }
    catch (thrown) {
        failure = (0,run/* failureOf */.g5)(thrown, signal);
    }
    finally {
        await prepared.appliers?.close();
    }
    for (const state of record.state.fleets) {
        const own = state.failure === undefined ? explain(record.state, state, failure) : undefined;
        if (own)
            record.emit({ kind: 'failed', fleet: state.fleet.name, failure: own });
    }
    record.emit({ kind: 'ended' });
    return record.state;
}
async function prepare(context, prepared, during, untilEnd) {
    const { clock, request, record, deadline } = context;
    const retryPolicy = { clock, requestMs: request.requestMs, deadline, log: logRetry(record) };
    const notice = (text) => record.emit({ kind: 'notice', notice: { code: 'environment', text } });
    const cloud = await context.connect({ signal: during, retryPolicy, notice });
    prepared.cloud = cloud;
    record.emit({ kind: 'stage', stage: 'discovering the APIs' });
    await discover(cloud, context, during);
    record.emit({ kind: 'stage', stage: 'reading the current state' });
    const metrics = await read(cloud, context, during);
    during.throwIfAborted();
    (0,failure/* throwWorst */.eZ)([...failuresOf(record.state), ...(metrics instanceof failure/* Failure */.HR ? [metrics] : [])]);
    prepared.metrics = metrics instanceof failure/* Failure */.HR ? undefined : metrics;
    if (request.intent === 'dry-run')
        record.emit({ kind: 'planned' });
    if (request.intent !== 'scale')
        return;
    const appliers = request.appliesImmediately ? new apply_immediately/* Appliers */.vL({ cloud, clock }, untilEnd) : undefined;
    if (appliers !== undefined)
        prepared.appliers = appliers;
    const startSetting = () => record.emit({ kind: 'stage', stage: 'setting the sizes' });
    startSetting();
    if (appliers !== undefined && request.onJobEnd === 'restore') {
        await readAllExactly(cloud, context, appliers, during);
        startSetting();
    }
    record.emit({ kind: 'sending' });
    await writeFleets(cloud, record, { clock, appliers }, during);
}
async function finish(context, { cloud, metrics, appliers }, signal) {
    const { request, record } = context;
    if (cloud === undefined || request.intent === 'dry-run')
        return;
    if (request.intent === 'wait' || record.state.fleets.every(({ write }) => write?.kind === 'accepted')) {
        record.emit({ kind: 'stage', stage: 'waiting for the fleets' });
        await wait(cloud, context, metrics, appliers, signal);
        await readShadowings(cloud, record, appliers, signal);
    }
    else
        await appliers?.settle();
    const failedReads = Math.max(0, ...record.state.fleets.map(({ outcome }) => outcome?.failedReads ?? 0));
    if (failedReads > 0)
        record.emit({ kind: 'notice', notice: { code: 'cloudwatch-retried', failedReads } });
    if (appliers?.denied)
        record.emit({ kind: 'notice', notice: { code: 'apply-denied', requestId: appliers.denied.requestId } });
}
function logRetry(record) {
    return (message) => record.emit({ kind: 'retried', message });
}
function failuresOf({ fleets }) {
    return fleets.flatMap(({ failure }) => failure ?? []);
}
async function discover(cloud, { request, record }, signal) {
    const unknown = new Set(request.fleets.flatMap(({ api, group }) => (api === undefined ? [group] : [])));
    const found = unknown.size === 0 ? undefined : await cloud.findApis([...unknown], signal);
    for (const { name: fleet, group, api } of request.fleets) {
        const deployment = api === undefined ? found?.get(group) : { api };
        if (deployment instanceof failure/* Failure */.HR)
            record.emit({ kind: 'failed', fleet, failure: deployment });
        else if (deployment !== undefined)
            record.emit({ kind: 'discovered', fleet, ...deployment });
    }
    const shared = (0,scale_before/* sharedApi */.U5)(new Map(record.state.fleets.map((state) => [state.fleet.group, state.api])));
    if (shared)
        throw shared;
    (0,failure/* throwWorst */.eZ)(failuresOf(record.state));
}
async function read(cloud, { clock, request, record }, signal) {
    const awaited = request.fleets.filter((fleet) => (0,scale_before/* isAwaitedIn */.xh)(request, fleet)).map(({ name }) => name);
    const ports = { clock, log: logRetry(record) };
    const metrics = awaited.length === 0
        ? undefined
        : (0,scale_before/* readMetricsBefore */.Ru)(cloud, awaited, request.metricsNamespace, ports, signal).catch((thrown) => (0,run/* failureOf */.g5)(thrown, signal));
    await (0,scale_before/* readBefore */._H)(cloud, record, clock, signal);
    return metrics;
}
async function readAllExactly(cloud, { record }, appliers, signal) {
    await Promise.all(record.state.fleets.map(async (state) => {
        const before = state.api && (await (0,scale_before/* readExactly */.Lo)(cloud, state, appliers.of(state.api), signal));
        if (before)
            record.emit({ kind: 'read', fleet: state.fleet.name, before });
    }));
}
async function wait(cloud, { clock, request, record, deadline }, metrics, appliers, signal) {
    const { level } = request.wait;
    const known = { metrics, appliers };
    const awaited = record.state.fleets.flatMap((state) => toAwaited(state, request, known, clock.now()));
    if (!(0,levels/* isLevel */.NW)(level) || awaited.length === 0) {
        await appliers?.settle();
        return;
    }
    const timeoutMs = deadline - Math.min(...awaited.map(({ postedAt }) => postedAt));
    const isImmediate = awaited.every(({ applier, readRule }) => applier !== undefined && readRule !== 'unknown');
    const fleets = awaited.map((fleet) => {
        const sample = lastSampleOf(fleet);
        return { fleet: fleet.name, direction: directionOf(sample), ...(sample && { sample }) };
    });
    record.emit({ kind: 'waiting', level, timeoutMs: request.wait.timeoutMs, isImmediate, fleets });
    const { waitForFleets } = await __webpack_require__.e(/* import() */ 377).then(__webpack_require__.bind(__webpack_require__, 1377));
    const outcomes = await waitForFleets(awaited, { ...request.wait, timeoutMs }, request.metricsNamespace, {
        cloud,
        clock,
        log: logRetry(record),
        show: (progress) => record.emit(progress),
        startedAt: record.state.startedAt,
    }, signal);
    for (const [index, { name: fleet }] of awaited.entries()) {
        const outcome = outcomes[index];
        if (outcome !== undefined)
            record.emit({ kind: 'waited', fleet, outcome });
    }
}
async function readShadowings(cloud, record, appliers, signal) {
    await Promise.all(record.state.fleets.map(async ({ fleet, outcome, api, before }) => {
        const verdict = outcome?.ended === 'verdict' ? outcome.verdict : undefined;
        const isOverridden = verdict?.kind === 'failed' && ['not-observed', 'superseded'].includes(verdict.result);
        if (!isOverridden || outcome === undefined || api === undefined || signal.aborted)
            return;
        const { desired } = (0,keys/* keysOf */.YD)(fleet.subfleet);
        const isMarked = (await appliers?.of(api).mark()) === true && (0,keys/* readRuleOf */.WJ)(before?.version) !== 'unknown';
        const isExact = isMarked || outcome.elapsedMs >= keys/* EXACT_AFTER_MS */.kq;
        const shadowing = { ...(await cloud.readShadowing(api, desired, signal)), isExact };
        record.emit({ kind: 'explained', fleet: fleet.name, shadowing });
    }));
}


/***/ }),
/***/ 6803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y4: () => (/* binding */ keyFailure),
/* harmony export */   gN: () => (/* binding */ canDoWithout),
/* harmony export */   h4: () => (/* binding */ diagnose),
/* harmony export */   oq: () => (/* binding */ readDenial),
/* harmony export */   rY: () => (/* binding */ SKEW_MESSAGE),
/* harmony export */   x5: () => (/* binding */ toDenied)
/* harmony export */ });
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4236);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1497);
/* harmony import */ var _errors_discovery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9488);
/* harmony import */ var _errors_services_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2588);




function diagnose(request, answer, now, given = {}) {
    const { status, body } = answer;
    const options = { requestId: (0,_base_send_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdOf */ .Gb)(answer), ...given };
    const said = { host: request.url.host, message: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(body) };
    if (status === 429)
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .throttled */ .v6)({ service: 'clonesquad', reason: (0,_base_send_js__WEBPACK_IMPORTED_MODULE_0__/* .answerText */ .yy)(said.host, status, body) }, options);
    if (status !== 403)
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .apiError */ .pb)({ ...said, status }, options);
    const denial = readDenial(request, answer);
    return denial === undefined ? diagnoseForbidden(request, answer, now, options) : diagnoseDenial(denial, options);
}
function readDenial({ method, url }, answer) {
    const { status, body } = answer;
    const message = status === 403 ? /"Message"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1] : undefined;
    if (message === undefined)
        return undefined;
    const [, region, owner, place] = /on resource: arn:[a-z-]+:execute-api:([a-z0-9-]+):\**(\d{4,12}):([^\s"\\]+)/.exec(message) ?? [];
    const [, caller] = /^User: arn:[a-z-]+:(?:sts|iam)::(\d{12}):/.exec(message) ?? [];
    const account = caller !== undefined && owner !== undefined && caller.endsWith(owner) ? caller : `*${owner}`;
    const partition = /arn:(aws[a-z-]*):execute-api/.exec(message)?.[1] ?? 'aws';
    const resource = place === undefined ? `${method}${url.pathname}` : `arn:${partition}:execute-api:${region}:${account}:${place}`;
    return {
        message,
        statement: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(`execute-api:Invoke on ${resource}`),
        requestId: (0,_base_send_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdOf */ .Gb)(answer),
        ...(caller !== undefined && { caller }),
        ...(owner !== undefined && { owner }),
    };
}
function toDenied({ statement, requestId }) {
    return { denied: statement, requestId };
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
    const { message, statement, caller = '', owner = '' } = denial;
    const said = { statement, message: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(message, DENIAL_LENGTH) };
    if (isOfOtherAccount(denial))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .accountMismatch */ .A5)({ ...said, caller, owner }, options);
    if (/resource-based policy|User: anonymous/.test(message))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .resourcePolicyDenied */ .KS)(said, options);
    const isExplicit = /explicit deny/.test(message);
    const policy = OTHER_POLICY.exec(message)?.[1];
    return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .policyDenied */ .gX)({ ...said, isExplicit, ...(policy !== undefined && { policy }) }, options);
}
const SKEW_MESSAGE = /Signature expired|Signature not yet current/;
const KEY_FAILURES = [
    [/^(?:RequestExpired|RequestInTheFuture|RequestTimeTooSkewed):/, SKEW_MESSAGE, _errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .clockSkew */ .nW],
    [/^ExpiredToken(?:Exception)?:/, /security token included in the request is expired/, _errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialsExpired */ .Mo],
    [
        /^(?:AuthFailure|InvalidAccessKeyId|InvalidClientTokenId|InvalidToken|MissingAuthenticationToken(?:Exception)?|UnrecognizedClientException):/,
        /security token included in the request is invalid/,
        _errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .accessKeyUnknown */ .i0,
    ],
    [
        /^(?:IncompleteSignature|InvalidSignatureException|SignatureDoesNotMatch):/,
        /signature we calculated does not match/,
        _errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .signatureMismatch */ .LP,
    ],
];
function keyFailure(error, facts, options) {
    const [, , failure] = KEY_FAILURES.find(([name, message]) => name.test(error) || message.test(error)) ?? [];
    return failure?.(facts, options);
}
function diagnoseForbidden({ url }, answer, now, options) {
    const text = /"message"\s*:\s*"([^"]*)/.exec(answer.body)?.[1] ?? answer.body;
    const said = { host: url.host, message: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)(text) };
    if (/Missing Authentication Token/.test(text)) {
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .pathNotFound */ .xK)({ url: `${url.origin}${url.pathname}` }, options);
    }
    if (/scoped to a valid region/.test(text))
        return (0,_errors_discovery_js__WEBPACK_IMPORTED_MODULE_1__/* .regionMismatch */ .tm)(said, options);
    const request = { service: 'clonesquad', reason: (0,_base_send_js__WEBPACK_IMPORTED_MODULE_0__/* .answerText */ .yy)(url.host, answer.status, text) };
    if (/scoped to correct service/.test(text))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .unexpectedResponse */ .Lf)({ service: 'clonesquad', message: `${request.reason}.` }, options);
    const date = SKEW_MESSAGE.test(text) ? (0,_base_send_js__WEBPACK_IMPORTED_MODULE_0__/* .dateOf */ .Q$)(answer) : undefined;
    const skew = date === undefined ? {} : { skewSeconds: Math.round((date - now) / 1000) };
    return keyFailure(text, { ...request, ...skew }, options) ?? (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_2__/* .forbidden */ .o0)(said, options);
}


/***/ }),
/***/ 4765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ openGate),
/* harmony export */   Wh: () => (/* binding */ unlessAborted),
/* harmony export */   t$: () => (/* binding */ OneCall),
/* harmony export */   zd: () => (/* binding */ atOnce)
/* harmony export */ });
const DEFAULT_LIMITS = { inAll: 32, perHost: 8 };
const SLOW_MS = 1_000;
const atOnce = async (_, send, signal) => {
    signal.throwIfAborted();
    return send();
};
function openGate({ inAll, perHost } = DEFAULT_LIMITS) {
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
class OneCall {
    #isValid;
    #shared;
    constructor(isValid = () => true) {
        this.#isValid = isValid;
    }
    async ask(call, signal) {
        signal.throwIfAborted();
        const kept = this.#shared?.value;
        if (kept !== undefined && this.#isValid(kept))
            return kept;
        if (kept !== undefined)
            this.#shared = undefined;
        this.#shared ??= this.#begin(call);
        const shared = this.#shared;
        shared.waiting += 1;
        try {
            shared.value = await unlessAborted(shared.promise, signal);
            return shared.value;
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
        return { promise: call(stop.signal), stop, waiting: 0 };
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


/***/ }),
/***/ 7856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ credentialSource),
/* harmony export */   c: () => (/* binding */ describeSignIn)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1497);
/* harmony import */ var _errors_authentication_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2620);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4765);
/* harmony import */ var _env_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6545);
/* harmony import */ var _machine_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(932);
/* harmony import */ var _profiles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2694);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9657);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2086);









const RENEW_BEFORE_MS = 5 * 60_000;
function credentialSource(signIn, place, ports) {
    const { mask, retryPolicy: { clock }, } = ports;
    const obtain = async (signal) => {
        const askedAt = clock.now();
        const credentials = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_2__/* .unlessAborted */ .Wh)(fetchCredentials(signIn, place, ports, signal), signal);
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
            return await (0,_sts_js__WEBPACK_IMPORTED_MODULE_7__/* .assumeRoleByToken */ .Pi)(signIn, newToken, place, ports, signal);
        }
        const held = requireUsable(await ambientCredentials(signIn, place, ports, signal));
        return signIn.kind === 'ambient' ? held : await (0,_sts_js__WEBPACK_IMPORTED_MODULE_7__/* .assumeRoleBy */ .YO)(held, signIn, place, ports, signal);
    }
    catch (thrown) {
        signal.throwIfAborted();
        throw (0,_sts_js__WEBPACK_IMPORTED_MODULE_7__/* .signInFailure */ .VZ)(thrown, signIn, place.region, idToken);
    }
}
function requireUsable(credentials) {
    const usable = (name, text) => {
        const key = text.trim();
        if (/^[\x21-\x7e]+$/.test(key))
            return key;
        throw (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidAccessKey */ .fH)({ malformed: name });
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
    const renew = async (signal) => {
        const obtainedAt = now();
        const credentials = await obtain(signal);
        const endsAt = credentials.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
        held = { credentials, endsAt, renewAt: endsAt - Math.min(RENEW_BEFORE_MS, (endsAt - obtainedAt) / 3) };
        return held;
    };
    const renewal = new _concurrency_js__WEBPACK_IMPORTED_MODULE_2__/* .OneCall */ .t$(({ renewAt }) => now() < renewAt);
    return async (signal) => {
        try {
            return (await renewal.ask(renew, signal)).credentials;
        }
        catch (thrown) {
            signal.throwIfAborted();
            if (held !== undefined && now() < held.endsAt)
                return held.credentials;
            throw thrown;
        }
    };
}
async function ambientCredentials(signIn, place, ports, signal) {
    const { env } = ports;
    const keys = environmentKeys(env);
    if (keys !== undefined)
        return keys;
    refuseEndless(ports);
    const { isRoleProfile, namesCredentials, profileCredentials, tokenFileCredentials } = await __webpack_require__.e(/* import() */ 192).then(__webpack_require__.bind(__webpack_require__, 9192));
    const { name: profile = 'default', variable } = (0,_env_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .profileOf */ .dp)(env) ?? {};
    const files = (0,_profiles_js__WEBPACK_IMPORTED_MODULE_5__/* .awsFiles */ .pQ)(env);
    const sections = await (0,_profiles_js__WEBPACK_IMPORTED_MODULE_5__/* .readSections */ .jn)(files);
    const section = sections[profile];
    if (variable !== undefined && section === undefined)
        throw (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_0__/* .profileNotFound */ .X5)({ profile, variable, files: await (0,_profiles_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFiles */ .LG)(files) });
    const ofSection = { source: `the profile ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(profile)}`, profile };
    const ofProfile = () => profileCredentials(profile, { sections, place, ports }, signal);
    if (isRoleProfile(section))
        return orFailed(ofSection, ofProfile);
    const { AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile, AWS_ROLE_ARN: roleArn, AWS_ROLE_SESSION_NAME: name } = env;
    if (tokenFile) {
        const byToken = async () => {
            if (!roleArn)
                throw new Error('AWS_ROLE_ARN is not set');
            const role = { roleArn, sessionName: name || 'clonesquad-scale', durationSeconds: 3600 };
            return tokenFileCredentials(tokenFile, role, place, ports, signal);
        };
        return orFailed({ source: 'AWS_WEB_IDENTITY_TOKEN_FILE' }, byToken);
    }
    if (namesCredentials(section))
        return orFailed(ofSection, ofProfile);
    try {
        return await (0,_machine_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .machineCredentials */ .Ij)(ports, signal);
    }
    catch (thrown) {
        if (!(thrown instanceof _machine_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .NoMachineCredentials */ .ze))
            throw thrown;
        const role = signIn.kind === 'role' ? { roleArn: signIn.roleArn } : {};
        const reason = `${await (0,_profiles_js__WEBPACK_IMPORTED_MODULE_5__/* .describeFiles */ .LG)(files)}; ${thrown.message}`;
        throw (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_0__/* .noCredentials */ .gT)({ ...role, isGitHub: env['GITHUB_ACTIONS'] === 'true', reason }, { cause: thrown });
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
        throw (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidAccessKey */ .fH)({});
    return {
        accessKeyId,
        secretAccessKey,
        ...(sessionToken && { sessionToken }),
        ...(expiration && { expiration: new Date(expiration) }),
    };
}
function refuseEndless({ env, isEndless }) {
    const { configFilepath, filepath } = (0,_profiles_js__WEBPACK_IMPORTED_MODULE_5__/* .awsFiles */ .pQ)(env);
    const files = {
        AWS_CONFIG_FILE: configFilepath,
        AWS_SHARED_CREDENTIALS_FILE: filepath,
        AWS_WEB_IDENTITY_TOKEN_FILE: env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '',
    };
    const [source, path = ''] = Object.entries(files).find(([, file]) => isEndless(file)) ?? [];
    if (source === undefined)
        return;
    throw (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialSourceFailed */ .mK)({ source, reason: `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plainLine */ .h0)(path)} is a pipe or a device, not a file` });
}
async function orFailed(source, obtain) {
    try {
        return await obtain();
    }
    catch (thrown) {
        if (thrown instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .HR)
            throw thrown;
        throw (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_0__/* .credentialSourceFailed */ .mK)({ ...source, reason: (0,_service_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(thrown) }, { cause: thrown });
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
    const profile = (0,_env_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .profileOf */ .dp)(env);
    const role = env['AWS_ROLE_ARN'] ?? 'the role';
    const places = [
        profile === undefined ? 'the default profile' : `the profile ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_8__/* .quoted */ .TL)(profile.name)} (${profile.variable})`,
        env['AWS_WEB_IDENTITY_TOKEN_FILE'] ? `${role} (AWS_WEB_IDENTITY_TOKEN_FILE)` : 'the role of this machine',
    ];
    return places.join(', or otherwise ');
}


/***/ }),
/***/ 2908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cv: () => (/* binding */ exchange),
  OI: () => (/* binding */ innermost),
  yR: () => (/* binding */ readText),
  bq: () => (/* binding */ useProxyFromEnv)
});

// UNUSED EXPORTS: readProxies

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/base/send.js
var send = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/errors/services.js
var services = __webpack_require__(2588);
// EXTERNAL MODULE: ./build/aws/concurrency.js
var concurrency = __webpack_require__(4765);
;// CONCATENATED MODULE: ./build/aws/echoes.js
const SECRET = /^(?:authorization|proxy-authorization|cookie|x-(?:amz|aws)-[\w-]*(?:token|signature)|webidentitytoken)$/i;
const PIECE = 16;
const STEP = 8;
const WITHHELD = '(withheld: it contains the credentials of the request)';
const SEGMENT = /[^<>"\\]*(?:\\.[^<>"\\]*)*/gs;
function echoFilter(request, isAboutTokens) {
    const secrets = secretsOf(request);
    let pieces;
    const hasPiece = (text) => {
        if (text.length < PIECE)
            return false;
        const plain = decoded(text);
        pieces ??= secrets.map((secret) => piecesOf(isAboutTokens ? secret.slice(secret.length / 2) : secret));
        return pieces.some((some) => hasPieceOf(some, plain));
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
function lettersAndDigits(text) {
    return text.replace(/[^A-Za-z0-9]+/g, '').toLowerCase();
}
function hasPieceOf({ texts, endings }, text) {
    let ending = 0;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (!isLetterOrDigit(code))
            continue;
        ending = withNext(ending, code);
        if (endings[indexOf(ending)] === 1 && texts.has(pieceUpTo(at, text)))
            return true;
    }
    return false;
}
function isLetterOrDigit(code) {
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
function pieceUpTo(position, text) {
    let piece = '';
    for (let at = position; at >= 0 && piece.length < PIECE; at -= 1) {
        if (isLetterOrDigit(text.charCodeAt(at)))
            piece = text.charAt(at) + piece;
    }
    return piece.toLowerCase();
}
function withNext(ending, code) {
    return ((ending << 5) | (code & 31)) & 0xf_ffff;
}
function endingOf(row, end) {
    let ending = 0;
    for (let at = end - 4; at < end; at += 1)
        ending = withNext(ending, row.charCodeAt(at));
    return ending;
}
function indexOf(ending) {
    return Math.imul(ending, 0x9e37_79b1) >>> 17;
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
    const rows = [secret, ...inBase64, bytes.toString('hex')].map(lettersAndDigits);
    const texts = new Set();
    const endings = new Uint8Array(2 ** 15);
    for (const row of rows.flatMap((one) => [one, one.split('').reverse().join('')])) {
        for (let end = PIECE; end <= row.length; end += STEP) {
            texts.add(row.slice(end - PIECE, end));
            endings[indexOf(endingOf(row, end))] = 1;
        }
    }
    const pieces = { texts, endings };
    if (known.size === MOST_KNOWN)
        known.clear();
    if (secret.length > SIGNATURE_LENGTH)
        known.set(secret, pieces);
    return pieces;
}

// EXTERNAL MODULE: ./build/aws/env-variables.js
var env_variables = __webpack_require__(6545);
// EXTERNAL MODULE: ./build/aws/request-log.js
var request_log = __webpack_require__(2680);
;// CONCATENATED MODULE: ./build/aws/http.js











const ANSWER_BYTES = 1024 * 1024;
const NEVER_SENT = new Set([
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);
const METADATA_HOSTS = ['169.254.169.254', '169.254.170.2', '169.254.170.23', '[fd00:ec2::254]', '[fd00:ec2::23]'];
const PROXY_REFUSED = 407;
const NO_TLS = /^(?:ERR_TLS_|ERR_SSL_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;
const UNTRUSTED = /^(?:CERT_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_(?:GET_ISSUER|VERIFY)|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;
async function exchange(request, limits, signal) {
    signal.throwIfAborted();
    return (0,request_log/* logged */.J)(request, () => http_send(request, limits, signal));
}
async function http_send(request, { requestMs, answerBytes = ANSWER_BYTES, isAboutTokens = false }, signal) {
    const { url } = request;
    const limit = new AbortController();
    const onAbort = () => limit.abort(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    const timer = setTimeout(() => limit.abort(), requestMs);
    try {
        requireSendable(request);
        const answer = await transport(request, limit.signal);
        const { status } = answer;
        const filter = echoFilter(request, isAboutTokens && (0,send/* isSuccess */.oJ)(answer));
        const headers = new Map([...answer.headers].map(([name, text]) => [name, filter(text)]));
        if (status >= 300 && status <= 399 && status !== 304) {
            answer.body.destroy();
            throw unrepeatable(redirectText(url, status, headers), headers);
        }
        if (status === PROXY_REFUSED) {
            answer.body.destroy();
            throw unrepeatable(`${url.host}: the proxy returned 407 ${external_node_http_.STATUS_CODES[PROXY_REFUSED]}`);
        }
        const body = await readText(answer.body, answerBytes);
        if (body === undefined)
            throw unrepeatable(`${url.host}: the response is larger than ${answerBytes} bytes`, headers);
        await (0,promises_.setImmediate)();
        return { status, headers, body: filter(body) };
    }
    catch (thrown) {
        signal.throwIfAborted();
        if (thrown instanceof send/* Unanswered */.XX)
            throw thrown;
        if (!limit.signal.aborted)
            throw unanswered(url, thrown);
        const text = `${url.host} did not respond within ${requestMs / 1000} s`;
        throw new send/* Unanswered */.XX(text, { mayHaveArrived: true, cause: thrown });
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
    }
}
function requireSendable({ url, headers }) {
    const { host } = url;
    if ((0,api_url/* isClearText */.bV)(url) && !METADATA_HOSTS.includes(url.hostname))
        throw unrepeatable(`${host}: requests to other machines require TLS (https)`);
    for (const [name, value] of Object.entries(headers)) {
        try {
            (0,external_node_http_.validateHeaderValue)(name, value);
        }
        catch {
            const why = `cannot send the header ${name}, because its token or key contains a line break or another invalid character`;
            throw unrepeatable(`${host}: ${why}`);
        }
    }
}
function unrepeatable(message, headers) {
    const requestId = headers && (0,send/* requestIdOf */.Gb)({ headers, body: '' });
    return new send/* Unanswered */.XX(message, { mayHaveArrived: headers !== undefined, isTransient: false, requestId });
}
function redirectText({ host }, status, headers) {
    const target = headers.get('location') ?? '';
    const to = URL.canParse(target) ? ` to ${new URL(target).host}` : '';
    return `${host} returned ${status}, a redirect${to}, which is not followed`;
}
async function readText(stream, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > limit)
            return undefined;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function unanswered({ host, hostname }, thrown) {
    const { code, message } = innermost(thrown);
    const isTunnel = thrown instanceof send/* TunnelError */.Tm;
    if (UNTRUSTED.test(code))
        return (0,services/* certificateNotTrusted */.iq)({ host: isTunnel ? thrown.proxy : host, reason: (0,base_text/* excerpt */.Kb)(message) }, { cause: thrown });
    const isKept = isTunnel || NEVER_SENT.has(code) || NO_TLS.test(code) || message.startsWith('write EPROTO');
    const text = message.includes(hostname) ? message : `${host}: ${message}`;
    const isTransient = !isTunnel || thrown.isTransient;
    return new send/* Unanswered */.XX((0,base_text/* excerpt */.Kb)(text), { mayHaveArrived: !isKept, isTransient, cause: thrown });
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
const plainAgent = new external_node_http_.Agent({ keepAlive: true, scheduling: 'lifo', timeout: 5_000 });
const direct = async ({ protocol }) => ({
    agent: protocol === 'https:' ? (await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 5482))).secureAgent : plainAgent,
});
let router = direct;
async function transport({ method, url, headers, body }, signal) {
    const { headers: more, ...route } = await router(url);
    const { promise, resolve, reject } = Promise.withResolvers();
    const options = { method, headers: { ...headers, ...more }, signal, during: signal, ...route };
    const outgoing = (0,external_node_http_.request)(url, options, (incoming) => {
        const { statusCode: status = 0, headers: given } = incoming;
        const lines = Object.entries(given).map(([name, value = '']) => [name, [value].flat().join(', ')]);
        resolve({ status, headers: new Map(lines), body: incoming });
    });
    outgoing.once('error', reject);
    outgoing.once('upgrade', (_, socket) => {
        socket.destroy();
        reject(new Error('the response changes the protocol (101)'));
    });
    outgoing.end(body);
    return (0,concurrency/* unlessAborted */.Wh)(promise, signal);
}
async function useProxyFromEnv(env) {
    const proxies = readProxies(env);
    if (proxies === undefined)
        return;
    const { plainRoute, TunnelAgent } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 5482));
    const { http, https, exceptions } = proxies;
    const plain = http === undefined ? direct : plainRoute(http);
    const tunnel = https && { agent: new TunnelAgent(https) };
    router = async (url) => {
        if ((0,env_variables/* isExcepted */.vL)(url, exceptions))
            return direct(url);
        return url.protocol === 'https:' ? (tunnel ?? direct(url)) : plain(url);
    };
}
function readProxies(env) {
    const http = proxyUrl(env, 'http_proxy') ?? proxyUrl(env, 'all_proxy');
    const https = proxyUrl(env, 'https_proxy') ?? proxyUrl(env, 'all_proxy');
    if (http === undefined && https === undefined)
        return undefined;
    const exceptions = [...(0,env_variables/* exceptionsOf */.Yw)(env), ...METADATA_HOSTS];
    return { ...(http && { http }), ...(https && { https }), exceptions };
}
function proxyUrl(env, name) {
    const variable = (0,env_variables/* spellingOf */.k2)(name, env);
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


/***/ }),
/***/ 932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ij: () => (/* binding */ machineCredentials),
/* harmony export */   ST: () => (/* binding */ containerCredentials),
/* harmony export */   Un: () => (/* binding */ instanceCredentials),
/* harmony export */   Wr: () => (/* binding */ credentialsIn),
/* harmony export */   ze: () => (/* binding */ NoMachineCredentials)
/* harmony export */ });
/* harmony import */ var _base_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1666);
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4236);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1497);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2908);




class NoMachineCredentials extends Error {
    name = 'CredentialsProviderError';
}
const LIMITS = { requestMs: 1_000, answerBytes: 64 * 1024 };
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
    const text = relative ? `http://169.254.170.2${relative}` : (env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '');
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LINK_LOCAL.test(url.hostname));
    if (url === undefined || !isSafe)
        throw new NoMachineCredentials('AWS_CONTAINER_CREDENTIALS_FULL_URI must be an https:// URL, or an http:// URL of this machine');
    const file = env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
    const token = file ? fileText(file, readFile) : env['AWS_CONTAINER_AUTHORIZATION_TOKEN'];
    const headers = token ? { Authorization: token.trim() } : {};
    return given(url, await asked({ method: 'GET', url, headers }, ports, signal));
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
    const tokenUrl = new URL('/latest/api/token', root);
    const life = { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' };
    const token = await asked({ method: 'PUT', url: tokenUrl, headers: life }, ports, signal, 1);
    if (!(0,_base_send_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(token))
        throw notGiven(tokenUrl, token);
    const headers = { 'x-aws-ec2-metadata-token': token.body };
    const roles = new URL('/latest/meta-data/iam/security-credentials/', root);
    const role = await asked({ method: 'GET', url: roles, headers }, ports, signal);
    if (!(0,_base_send_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(role))
        throw notGiven(roles, role);
    const url = new URL(encodeURIComponent(role.body.trim()), roles);
    return given(url, await asked({ method: 'GET', url, headers }, ports, signal));
}
async function asked(request, { retryPolicy }, signal, attempts = _base_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTEMPTS */ .P.machineCredentials) {
    const policy = { ...retryPolicy, requestMs: LIMITS.requestMs, attempts };
    const ask = () => (0,_http_js__WEBPACK_IMPORTED_MODULE_2__/* .exchange */ .cv)(request, LIMITS, signal);
    const answer = await (0,_base_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .sendWithRetries */ .H)(request.url.host, ask, policy, signal);
    if (answer instanceof _base_send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX)
        throw new NoMachineCredentials(answer.message);
    return answer;
}
function given(url, answer) {
    const credentials = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(answer) ? credentialsIn((0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(answer.body)) : undefined;
    if (credentials === undefined)
        throw notGiven(url, answer);
    return credentials;
}
function credentialsIn(document) {
    const { AccessKeyId, SecretAccessKey, Token, Expiration } = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(document) ? document : {};
    if (typeof AccessKeyId !== 'string' || typeof SecretAccessKey !== 'string')
        return undefined;
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        ...(typeof Token === 'string' && { sessionToken: Token }),
        ...(typeof Expiration === 'string' && { expiration: new Date(Expiration) }),
    };
}
function notGiven({ host }, answer) {
    const body = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_1__/* .isSuccess */ .oJ)(answer) ? 'no credentials in the response' : answer.body;
    return new NoMachineCredentials((0,_base_send_js__WEBPACK_IMPORTED_MODULE_1__/* .answerText */ .yy)(host, answer.status, body));
}


/***/ }),
/***/ 2694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ describeFiles),
/* harmony export */   jn: () => (/* binding */ readSections),
/* harmony export */   pQ: () => (/* binding */ awsFiles),
/* harmony export */   v8: () => (/* binding */ withProfileSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _env_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6545);





function awsFiles(env) {
    const home = env['HOME'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const at = (variable, name) => {
        const path = env[variable] || `~/.aws/${name}`;
        return path.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path.slice(2)) : path;
    };
    return {
        configFilepath: at('AWS_CONFIG_FILE', 'config'),
        filepath: at('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    };
}
async function readSections(files) {
    const { parseKnownFiles } = await __webpack_require__.e(/* import() */ 291).then(__webpack_require__.t.bind(__webpack_require__, 7291, 19));
    const sections = await parseKnownFiles({ ...files });
    return Object.assign(Object.create(null), sections);
}
async function describeFiles({ configFilepath, filepath }) {
    const texts = await Promise.all([describe(configFilepath, 'profile '), describe(filepath, '')]);
    return texts.join('; ');
}
async function describe(file, prefix) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch(({ code }) => ({ code }));
    const path = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(file);
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
            return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(section);
        return section.startsWith(prefix) ? (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(section.slice(prefix.length)) : `[${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(section)}]`;
    });
    return names.join(', ');
}
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
async function withProfileSettings(env, isEndless) {
    const files = awsFiles(env);
    const config = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(files.configFilepath).catch(() => undefined);
    if (!config?.isFile() || isEndless(files.filepath))
        return env;
    const sections = await readSections(files);
    const profile = sections[(0,_env_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .profileOf */ .dp)(env)?.name ?? 'default'] ?? {};
    const settings = { ...sections[`services.${profile['services']}`], ...profile };
    const variables = Object.entries({ ...VARIABLES, ...(!env['AWS_ENDPOINT_URL'] && ENDPOINTS) });
    const given = Object.entries(env).filter(([, value]) => value !== '');
    const set = variables.flatMap(([name, variable]) => (name in settings ? [[variable, settings[name]]] : []));
    return Object.fromEntries([...set, ...given]);
}


/***/ }),
/***/ 2680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ logged),
/* harmony export */   P: () => (/* binding */ logRequests)
/* harmony export */ });
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4236);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);


let log;
function logRequests(logLine) {
    log = logLine;
}
async function logged({ method, url }, send) {
    if (log === undefined)
        return send();
    const path = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(url.pathname.replace(/\/credentials\/.*/s, '/credentials/…'));
    const startedAt = performance.now();
    const logEnd = (end, details) => {
        const ms = Math.round(performance.now() - startedAt);
        log?.(`${method} ${url.host}${path}: ${end} in ${ms} ms${details === '' ? '' : `, ${details}`}`);
    };
    try {
        const answer = await send();
        const requestId = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdOf */ .Gb)(answer);
        logEnd(String(answer.status), requestId === undefined ? '' : `request ID ${requestId}`);
        return answer;
    }
    catch (thrown) {
        logEnd('failed', (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(thrown instanceof Error ? thrown.message : String(thrown)));
        throw thrown;
    }
}


/***/ }),
/***/ 9657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Do: () => (/* binding */ resultIn),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   MT: () => (/* binding */ awsFailure),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   QU: () => (/* binding */ formOf),
/* harmony export */   Yc: () => (/* binding */ isErrorNamed),
/* harmony export */   cb: () => (/* binding */ callService),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   n: () => (/* binding */ answerError),
/* harmony export */   n4: () => (/* binding */ readPages),
/* harmony export */   n7: () => (/* binding */ membersAt),
/* harmony export */   s2: () => (/* binding */ elementAt),
/* harmony export */   vP: () => (/* binding */ awsKeyFailure),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4274);
/* harmony import */ var _api_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6803);
/* harmony import */ var _base_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1666);
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4236);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _errors_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2588);







async function callService({ send, url, retryPolicy }, service, body, signal) {
    const ask = async () => send({ method: 'POST', url, body: await body() }, signal);
    const transientReason = (answer) => {
        const error = answer.status < 400 ? undefined : answerError(answer);
        if (isThrottling(error))
            return `${service} throttled the request`;
        const isOfIssuer = isErrorNamed(error, 'IDPCommunicationError', 'IDPCommunicationErrorException');
        return isOfIssuer ? `${service} could not reach the issuer of the OIDC token` : undefined;
    };
    const answer = await (0,_base_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .sendWithRetries */ .H)(url.host, ask, retryPolicy, signal, transientReason);
    if (answer instanceof _base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .Unanswered */ .XX)
        throw answer;
    return answer;
}
function formOf(Action, Version, fields = {}) {
    return new URLSearchParams({ Action, ...fields, Version }).toString();
}
function resultIn(answer, name) {
    const result = answer.status === 200 ? elementAt(parseXml(answer.body), name) : undefined;
    if (result === undefined)
        throw answerError(answer);
    return result;
}
async function readPages(action, mostPages, read) {
    const endless = (what) => (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_4__/* .unexpectedResponse */ .Lf)({ service: 'aws', message: `The response to ${action} has ${what}.` });
    const items = [];
    const seen = new Set();
    let token;
    for (let pages = 1; pages <= mostPages; pages += 1) {
        const { items: more, next } = await read(token);
        for (const item of more)
            items.push(item);
        if (next === undefined)
            return items;
        if (seen.has(next))
            throw endless(`no end: page ${pages} leads back to an earlier page`);
        token = next;
        seen.add(next);
    }
    throw endless(`more than ${mostPages} pages, which is the most that is read`);
}
function answerError(answer) {
    const { status, body } = answer;
    const document = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(body);
    const { name = 'UnknownError', message = '' } = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(document) ? inJson(document) : inXml(body);
    return Object.assign(new Error(message), {
        name,
        $metadata: { httpStatusCode: status, requestId: (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .requestIdOf */ .Gb)(answer) },
    });
}
function inJson({ __type: type, message, Message }) {
    return {
        name: typeof type === 'string' ? type.replace(/^.*#/, '') : undefined,
        message: [message, Message].find((one) => typeof one === 'string'),
    };
}
function inXml(body) {
    const error = elementAt(parseXml(body), 'Error');
    return { name: textAt(error, 'Code') || undefined, message: textAt(error, 'Message') || undefined };
}
function isErrorNamed(thrown, ...names) {
    return thrown instanceof Error && names.includes(thrown.name);
}
function isRefusal(thrown) {
    const status = statusOf(thrown);
    return status !== undefined && status >= 400 && status < 500 && !isThrottling(thrown);
}
function isThrottling(thrown) {
    const isNamedSo = thrown instanceof Error && /Throttl|TooManyRequests|LimitExceeded|SlowDown/.test(thrown.name);
    return isNamedSo || statusOf(thrown) === 429;
}
function isForeign(thrown) {
    return isErrorNamed(thrown, 'Error', 'SyntaxError', 'TypeError', 'Unknown', 'UnknownError');
}
function reasonOf(thrown) {
    if (!(thrown instanceof Error))
        return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(String(thrown));
    const status = statusOf(thrown);
    if (status !== undefined && isForeign(thrown))
        return `HTTP status ${status} with a body that is not from AWS`;
    const message = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(thrown.message);
    return status === undefined ? message : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(thrown.name)}: ${message}`;
}
function awsFailure(thrown, action, signal) {
    signal.throwIfAborted();
    if (thrown instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
        return thrown;
    const facts = { action, reason: reasonOf(thrown) };
    const options = { cause: thrown };
    if (isThrottling(thrown))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_4__/* .throttled */ .v6)({ service: 'aws', ...facts }, options);
    if (!isRefusal(thrown) || isForeign(thrown))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachable */ .HB)({ service: 'aws', ...facts }, options);
    return refusalOf(thrown, action);
}
function refusalOf(thrown, action) {
    return awsKeyFailure(thrown, action) ?? (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_4__/* .awsRefused */ .k4)({ action, reason: reasonOf(thrown) }, { cause: thrown });
}
function awsKeyFailure(thrown, action) {
    const facts = { service: 'aws', action, reason: reasonOf(thrown) };
    return thrown instanceof Error
        ? (0,_api_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .keyFailure */ .Y4)(`${thrown.name}: ${thrown.message}`, facts, { cause: thrown })
        : undefined;
}
function statusOf(thrown) {
    const status = elementAt(thrown, '$metadata', 'httpStatusCode');
    return typeof status === 'number' ? status : undefined;
}
function parseXml(document) {
    try {
        const root = (0,_aws_sdk_xml_builder__WEBPACK_IMPORTED_MODULE_6__.parseXML)(document);
        return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(root) ? Object.values(root)[0] : undefined;
    }
    catch {
        return undefined;
    }
}
function elementAt(element, ...path) {
    return path.reduce((inside, name) => ((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(inside) ? inside[name] : undefined), element);
}
function membersAt(element, ...path) {
    const members = elementAt(element, ...path, 'member');
    return members === undefined ? [] : [members].flat();
}
function textAt(element, ...path) {
    const found = elementAt(element, ...path);
    const text = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(found) ? found['#text'] : found;
    return typeof text === 'string' ? text : '';
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
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4236);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3232);
/* harmony import */ var _errors_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2588);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4765);
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
    const { now, notice, gate = _concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .zd, service = 'execute-api', awsClock = {} } = options;
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
        return gate(gateKeyOf(request.url), send, signal);
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
function gateKeyOf({ host, pathname }) {
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
    const date = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(answer);
    if (date === undefined || !(0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(answer))
        return;
    if (date >= signedAt - TOLERANCE_MS - 1_000 && date <= now + TOLERANCE_MS)
        return;
    const [given, expected] = [date, now].map((moment) => new Date(moment).toISOString());
    throw (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_4__/* .unexpectedResponse */ .Lf)({
        service: 'clonesquad',
        message: `The response from ${url.host} has the date ${given}. AWS accepted a request signed for ${expected}, so something other than AWS set this date.`,
    }, { mayBeWritten: method === 'POST', requestId: (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .requestIdOf */ .Gb)(answer) });
}
function noteDate(answer, awsClock, now) {
    const date = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(answer);
    if (date !== undefined && (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(answer))
        awsClock.aheadMs = date - now;
}
const SAME_MS = 3_000;
function atAwsTime(answer, { aheadMs }, now) {
    const date = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(answer);
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
    const date = (0,_base_send_js__WEBPACK_IMPORTED_MODULE_2__/* .dateOf */ .Q$)(answer);
    const skew = date === undefined ? undefined : date - now;
    return skew === undefined || Math.abs(skew) > MOST_SKEW_MS ? undefined : skew;
}
function skewNotice(skew) {
    const side = skew > 0 ? 'behind' : 'ahead of';
    return `The clock of this machine is ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_7__/* .durationText */ .S5)(Math.abs(skew))} ${side} AWS. Requests are signed with the time of AWS. Synchronize the clock.`;
}
function amzDate(epochMs) {
    return new Date(epochMs).toISOString().replace(/[-:]|\.\d+/g, '');
}
function strings(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}


/***/ }),
/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ callerIdentity),
/* harmony export */   Pi: () => (/* binding */ assumeRoleByToken),
/* harmony export */   VZ: () => (/* binding */ signInFailure),
/* harmony export */   YO: () => (/* binding */ assumeRoleBy)
/* harmony export */ });
/* unused harmony export tokenFacts */
/* harmony import */ var _base_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1666);
/* harmony import */ var _base_send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4236);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1497);
/* harmony import */ var _errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2620);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(728);
/* harmony import */ var _errors_services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2588);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4765);
/* harmony import */ var _env_variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6545);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2908);
/* harmony import */ var _service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9657);
/* harmony import */ var _signed_http_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4737);











const STS_API_VERSION = '2011-06-15';
const FRESH_MS = 60_000;
async function assumeRoleByToken(role, idToken, place, ports, signal) {
    const { userAgent, gate = _concurrency_js__WEBPACK_IMPORTED_MODULE_5__/* .atOnce */ .zd } = place;
    const { now } = ports.retryPolicy.clock;
    let held;
    const token = async () => {
        if (held === undefined || now() - held.since > FRESH_MS)
            held = { token: await idToken(), since: now() };
        return { WebIdentityToken: held.token };
    };
    const headers = { ..._signed_http_js__WEBPACK_IMPORTED_MODULE_9__/* .FORM */ .P, 'User-Agent': userAgent };
    const send = async ({ url, body = '' }, during) => gate(url.host, () => (0,_http_js__WEBPACK_IMPORTED_MODULE_7__/* .exchange */ .cv)({ method: 'POST', url, headers, body }, place, during), during);
    return assume('AssumeRoleWithWebIdentity', role, token, stsPorts(send, place, ports), signal);
}
async function assumeRoleBy(credentials, role, place, ports, signal) {
    const { clock, log } = ports.retryPolicy;
    const send = (0,_signed_http_js__WEBPACK_IMPORTED_MODULE_9__/* .signedSender */ .w)(async () => credentials, { ...place, service: 'sts', now: clock.now, notice: log });
    return assume('AssumeRole', role, async () => ({}), stsPorts(send, place, ports), signal);
}
function stsPorts(send, { region }, { retryPolicy, env }) {
    return { send, url: (0,_env_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .endpointOf */ .X5)('sts', region, env), retryPolicy: { ...retryPolicy, attempts: _base_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .ATTEMPTS */ .P.sts } };
}
async function assume(action, { roleArn, sessionName, durationSeconds, externalId }, proof, ports, signal) {
    const role = {
        RoleArn: roleArn,
        RoleSessionName: sessionName,
        DurationSeconds: String(durationSeconds),
        ...(externalId !== undefined && { ExternalId: externalId }),
    };
    const body = async () => (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .formOf */ .QU)(action, STS_API_VERSION, { ...role, ...(await proof()) });
    const answer = await (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .callService */ .cb)(ports, 'STS', body, signal);
    const found = (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .elementAt */ .s2)((0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .resultIn */ .Do)(answer, `${action}Result`), 'Credentials');
    const [accessKeyId, secretAccessKey, sessionToken] = ['AccessKeyId', 'SecretAccessKey', 'SessionToken'].map((name) => (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(found, name));
    const expiration = new Date((0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(found, 'Expiration'));
    const isWhole = accessKeyId && secretAccessKey && sessionToken && !Number.isNaN(expiration.getTime());
    if (!isWhole)
        throw (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .answerError */ .n)(answer);
    return { accessKeyId, secretAccessKey, sessionToken, expiration };
}
async function callerIdentity(ports, signal) {
    const body = () => (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .formOf */ .QU)('GetCallerIdentity', STS_API_VERSION);
    const answer = await (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .callService */ .cb)(ports, 'STS', body, signal).catch((thrown) => {
        throw thrown instanceof _base_send_js__WEBPACK_IMPORTED_MODULE_1__/* .Unanswered */ .XX ? (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .accountUnknown */ .kq)({ reason: thrown.message }, { cause: thrown }) : thrown;
    });
    const found = (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .elementAt */ .s2)((0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .parseXml */ .NO)(answer.body), 'GetCallerIdentityResult');
    const [account, arn] = [(0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(found, 'Account'), (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .textAt */ .$6)(found, 'Arn')];
    if (answer.status === 200 && /^\d{12}$/.test(account) && arn.startsWith('arn:'))
        return { account, arn };
    const error = (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .answerError */ .n)(answer);
    if (answer.status === 403 && !(0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .isForeign */ .jq)(error))
        throw (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .refusalOf */ .Of)(error, 'sts:GetCallerIdentity');
    const reason = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .excerpt */ .Kb)(`${answer.status}: ${error.message || answer.body}`);
    throw (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .accountUnknown */ .kq)({ reason }, { cause: error });
}
function signInFailure(thrown, signIn, region, idToken) {
    if (thrown instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .Failure */ .HR)
        return thrown;
    const reason = (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(thrown);
    const options = { cause: thrown };
    if (signIn.kind === 'ambient')
        return (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialSourceFailed */ .mK)({ source: 'this machine', reason }, options);
    const facts = { roleArn: signIn.roleArn, reason };
    const request = { service: 'aws', action: actionOf(signIn), ...facts };
    if ((0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .isThrottling */ .E2)(thrown))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_4__/* .throttled */ .v6)(request, options);
    if (!(0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .isRefusal */ .vu)(thrown) || (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .isForeign */ .jq)(thrown))
        return (0,_errors_services_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachable */ .HB)(request, options);
    const code = codeOf(thrown);
    if (code === 'RegionDisabled')
        return (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .regionDisabled */ .fR)({ region, reason }, options);
    if (code === 'Validation')
        return invalid(signIn, thrown, reason);
    if (idToken !== undefined)
        return tokenRefused(signIn, thrown, reason, idToken);
    const hasExternalId = signIn.externalId !== undefined;
    if (code === 'AccessDenied')
        return (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .roleNotTrusted */ .D$)({ ...facts, hasExternalId }, options);
    return (0,_service_js__WEBPACK_IMPORTED_MODULE_8__/* .awsKeyFailure */ .vP)(thrown, actionOf(signIn)) ?? (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .roleRefused */ .ZB)(facts, options);
}
function actionOf({ by }) {
    return by === 'oidc' ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
}
function invalid({ roleArn, durationSeconds }, thrown, reason) {
    const options = { cause: thrown };
    return /DurationSeconds|MaxSessionDuration/i.test(reason)
        ? (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .sessionTooLong */ .bl)({ roleArn, reason, seconds: durationSeconds }, options)
        : (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .invalidRole */ .yu)({ roleArn, reason }, options);
}
function tokenRefused({ roleArn, audience }, thrown, reason, idToken) {
    const facts = { roleArn, reason, audience, ...tokenFacts(idToken, audience) };
    const options = { cause: thrown };
    switch (codeOf(thrown)) {
        case 'AccessDenied':
            return (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .roleNotTrusted */ .D$)(facts, options);
        case 'ExpiredToken':
            return (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .oidcTokenExpired */ .o8)(facts, options);
        case 'InvalidIdentityToken':
            return (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .oidcTokenRejected */ .HM)({ ...facts, isAudience: /audience/i.test(reason) }, options);
        default:
            return (0,_errors_authentication_js__WEBPACK_IMPORTED_MODULE_2__/* .roleRefused */ .ZB)(facts, options);
    }
}
function codeOf(thrown) {
    return thrown instanceof Error ? thrown.name.replace(/(?:Exception|Error)$/, '') : '';
}
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
function tokenFacts(token, audience) {
    const claims = readClaims(token);
    const text = (name) => claimText(claims[name]);
    const issuer = text('iss') || GITHUB_ISSUER;
    const provider = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .excerpt */ .Kb)(issuer.replace(/^https?:\/\//, ''));
    const subject = text('sub') || 'repo:OWNER/REPO:ref:refs/heads/BRANCH';
    return {
        provider,
        claims: ['iss', 'aud', 'sub'].map((name) => `${name}: ${text(name) ? (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(text(name)) : 'none'}`),
        conditions: [
            `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(`${provider}:aud`)}: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(text('aud') || audience)}`,
            `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(`${provider}:sub`)}: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(subject)}`,
        ],
        ...otherSubjects(claims, subject),
    };
}
function otherSubjects(claims, subject) {
    const text = (name, otherwise) => claimText(claims[name]) || otherwise;
    const [owner = '', name = ''] = text('repository', 'OWNER/REPO').split('/');
    const ids = {
        owner: text('repository_owner_id', 'OWNER_ID'),
        repository: text('repository_id', 'REPO_ID'),
    };
    const plain = `repo:${owner}/${name}`;
    const immutable = `repo:${owner}@${ids.owner}/${name}@${ids.repository}`;
    const [, rest = '…'] = /^repo:[^:]+:(.+)$/s.exec(subject) ?? [];
    const isImmutable = /^repo:[^:/]+@[^:/]+\/[^:/]+@[^:/]+:/.test(subject);
    const environment = text('environment', 'NAME');
    return {
        environmentSubject: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(`${isImmutable ? immutable : plain}:environment:${environment}`),
        immutableSubject: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .quoted */ .TL)(`${immutable}:${rest}`),
    };
}
function readClaims(token) {
    const claims = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .parseJson */ .qF)(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .isRecord */ .u4)(claims) ? claims : {};
}
function claimText(claim) {
    if (Array.isArray(claim))
        return claim.map(claimText).join(', ');
    return typeof claim === 'string' || typeof claim === 'number' ? String(claim) : '';
}


/***/ }),
/***/ 1666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sendWithRetries),
/* harmony export */   P: () => (/* binding */ ATTEMPTS)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4236);
/* harmony import */ var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);


const ATTEMPTS = {
    default: 6,
    optional: 3,
    cloudFormation: 4,
    cloudWatch: 2,
    sts: 8,
    machineCredentials: 3,
};
async function sendWithRetries(host, ask, { clock, requestMs, deadline, attempts = ATTEMPTS.default, log }, signal, transientReason = () => undefined) {
    for (let made = 1;; made += 1) {
        const outcome = await ask().catch((thrown) => {
            if (thrown instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX)
                return thrown;
            throw thrown;
        });
        const isUnanswered = outcome instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .Unanswered */ .XX;
        const why = isUnanswered ? messageIfTransient(outcome) : (faultOf(host, outcome) ?? transientReason(outcome));
        if (why === undefined || made === attempts)
            return outcome;
        const bound = Math.min(requestMs, (requestMs / 20) * 2 ** (made - 1));
        const requested = isUnanswered ? 0 : retryAfterMs(outcome, clock.now());
        const pause = Math.max(requested, clock.random() * bound);
        if (clock.now() + pause >= deadline)
            return outcome;
        log(`Retrying in ${(0,_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(pause)} (attempt ${made + 1} of ${attempts}): ${why}`);
        await clock.sleep(pause, signal);
        signal.throwIfAborted();
    }
}
function messageIfTransient({ isTransient, message }) {
    return isTransient ? message : undefined;
}
function faultOf(host, { status }) {
    return status === 429 || status >= 500 ? `${host} returned ${status}` : undefined;
}
function retryAfterMs({ headers }, now) {
    const header = headers.get('retry-after') ?? '';
    if (/^\d{1,6}(?:\.\d+)?$/.test(header))
        return Number(header) * 1000;
    const date = /[A-Za-z]/.test(header) ? Date.parse(header) : Number.NaN;
    return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}


/***/ }),
/***/ 6445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $u: () => (/* binding */ addDenied),
/* harmony export */   Ad: () => (/* binding */ shadowOf),
/* harmony export */   GZ: () => (/* binding */ isDenied)
/* harmony export */ });
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(471);

function isDenied(value) {
    return typeof value === 'object' && value !== null && 'denied' in value;
}
function addDenied(known, more) {
    const added = new Map(more.toReversed().map((one) => [one.denied, one]));
    for (const { denied } of known)
        added.delete(denied);
    return [...known, ...[...added.values()].toReversed()];
}
function shadowOf({ inForce, isInMaintenance, isExact }, value) {
    if (isInMaintenance === true)
        return 'maintenance-window';
    if (inForce === undefined)
        return 'unknown';
    if (inForce.isOverridden)
        return 'override';
    if (/parameter ?set/i.test(inForce.origin))
        return 'parameter-set';
    if ((0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_0__/* .meansSame */ .b4)(inForce.value, value))
        return 'ours';
    const isOfTable = /^DynamoDB/.test(inForce.origin);
    if (!isOfTable && !/^Built-in/.test(inForce.origin))
        return 'other-source';
    if (isExact !== true)
        return 'other-value';
    return isOfTable ? 'other-writer' : 'no-value';
}


/***/ }),
/***/ 8370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ withRead),
/* harmony export */   hQ: () => (/* binding */ areDisjoint),
/* harmony export */   ko: () => (/* binding */ NO_SAMPLES),
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
const MOST_SAMPLES = 600;
const NONE = [];
const NO_SAMPLES = { samples: NONE, confirmed: 0 };
function withRead(trail, read) {
    const { samples, confirmed, base, latest } = trail;
    if (latest !== undefined && isAlike(latest, read)) {
        return base === latest ? trail : { samples, confirmed: samples.length, base: latest, latest };
    }
    const { sampleCount } = read;
    if (!Number.isInteger(sampleCount) || sampleCount > MOST_SAMPLES)
        return trail;
    const arrived = arrivedSince(base, read);
    if (arrived === undefined)
        return trail;
    return { ...trail, samples: joined(samples.slice(0, confirmed), arrived), latest: read };
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
/***/ 847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BD: () => (/* binding */ CycleHistory),
/* harmony export */   Nt: () => (/* binding */ mayBeAfter),
/* harmony export */   ST: () => (/* binding */ startableOf),
/* harmony export */   ZI: () => (/* binding */ liveCyclesOf),
/* harmony export */   Zg: () => (/* binding */ effectiveFloorOf),
/* harmony export */   _O: () => (/* binding */ mergeCycles),
/* harmony export */   b$: () => (/* binding */ DECISIVE_METRICS),
/* harmony export */   fc: () => (/* binding */ withLive),
/* harmony export */   ou: () => (/* binding */ rivalOfLast),
/* harmony export */   uI: () => (/* binding */ lastCycleOf),
/* harmony export */   z: () => (/* binding */ isDecisive)
/* harmony export */ });
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8370);


const DESCRIPTIVE_METRICS = [
    'NbOfInstancesInError',
    'RunningLighthouseInstances',
];
const DECISIVE_METRICS = _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET_METRICS */ .jz.filter((metric) => !DESCRIPTIVE_METRICS.some((descriptive) => descriptive === metric));
function mayBeAfter(cycle, writtenAt) {
    return cycle.start.low >= writtenAt || (!cycle.isHistory && cycle.start.high > writtenAt);
}
const EMPTY_BIN = { trails: new Map(), seen: [], cycles: [] };
class CycleHistory {
    #bins;
    constructor(bins = new Map()) {
        this.#bins = bins;
    }
    with(bins, seenAt, isHistory) {
        let changed;
        for (const [start, metrics] of bins) {
            const known = this.#bins.get(start) ?? EMPTY_BIN;
            const trails = trailsWith(known.trails, metrics);
            if (trails === known.trails)
                continue;
            changed ??= new Map(this.#bins);
            changed.set(start, binOf(start, trails, known.seen, { seenAt, isHistory }));
        }
        return changed === undefined ? this : new CycleHistory(changed);
    }
    cycles() {
        const bins = [...this.#bins].sort(([one], [other]) => one - other);
        return bins.flatMap(([, bin]) => bin.cycles);
    }
    missingMetrics() {
        const arrived = new Set([...this.#bins.values()].flatMap(({ trails }) => [...trails.keys()]));
        return arrived.size === 0 ? [] : DECISIVE_METRICS.filter((metric) => !arrived.has(metric));
    }
}
function trailsWith(trails, metrics) {
    let changed;
    for (const [metric, statistics] of metrics) {
        const known = trails.get(metric);
        const trail = (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .withRead */ .$z)(known ?? _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SAMPLES */ .ko, statistics);
        if (trail === known)
            continue;
        changed ??= new Map(trails);
        changed.set(metric, trail);
    }
    return changed ?? trails;
}
function binOf(start, trails, known, read) {
    const least = (count) => Math.min(...DECISIVE_METRICS.map((metric) => count(trails.get(metric) ?? _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_SAMPLES */ .ko)));
    const complete = least(({ samples }) => samples.length);
    const confirmed = least((trail) => trail.confirmed);
    const seen = [...known, ...Array.from({ length: Math.max(0, complete - known.length) }, () => read)];
    const minute = { low: start, high: start + _bins_js__WEBPACK_IMPORTED_MODULE_1__/* .BIN_MS */ .r4 };
    const cycles = seen.slice(0, complete).flatMap((first, position) => {
        const values = valuesAt(trails, position);
        return isDecisive(values) ? [{ ...first, start: minute, position, isConfirmed: position < confirmed, values }] : [];
    });
    return { trails, seen, cycles };
}
function valuesAt(trails, position) {
    const values = {};
    for (const metric of _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .FLEET_METRICS */ .jz) {
        const bounds = trails.get(metric)?.samples[position];
        if (bounds !== undefined)
            values[metric] = bounds;
    }
    return values;
}
function isDecisive(values) {
    return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}
function withLive(live, { at, values }, seenAt) {
    const last = live.at(-1);
    if (values === undefined || (last !== undefined && at <= last.start.low))
        return live;
    return [...live, { start: { low: at, high: at }, seenAt, isHistory: false, isConfirmed: true, values }];
}
function liveCyclesOf(live) {
    return live?.kind === 'report' ? withLive([], live.status, live.at) : [];
}
function mergeCycles(listed, live, writtenAt) {
    const rest = [...listed];
    const merged = [];
    for (const cycle of live.toReversed()) {
        const index = rest.findLastIndex((one) => isSame(one, cycle, writtenAt));
        const older = rest.findLastIndex((one) => !isNewer(one, cycle, writtenAt));
        const newer = rest.splice(index === -1 ? older + 1 : index);
        const same = index === -1 ? undefined : newer.shift();
        merged.unshift(same === undefined ? cycle : asReported(same, cycle), ...newer);
    }
    return [...rest, ...merged];
}
function asReported(listed, { start, values, seenAt }) {
    return { ...listed, start, values, seenAt: Math.min(listed.seenAt, seenAt), isConfirmed: true };
}
function isSame(listed, live, writtenAt) {
    const { low, high } = listed.start;
    if (live.start.low < low || live.start.low >= high)
        return false;
    if (live.start.low >= writtenAt && !mayBeAfter(listed, writtenAt))
        return false;
    return DECISIVE_METRICS.every((metric) => !(0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .hQ)(listed.values[metric], live.values[metric]));
}
function isNewer(listed, live, writtenAt) {
    return listed.start.low > live.start.low || (live.start.low < writtenAt && mayBeAfter(listed, writtenAt));
}
function rivalOfLast(cycles, writtenAt, aheadMs) {
    const last = cycles.at(-1);
    if (last === undefined)
        return undefined;
    const reported = cycles.findLast(({ start }) => (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(start));
    if (!(0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(last.start))
        return reported !== undefined && reported.start.low >= last.start.low ? reported : undefined;
    const rival = cycles.findLast(({ position }) => position !== undefined);
    if (rival === undefined || (0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(rival.start))
        return undefined;
    const wasFirst = rival.start.high <= last.start.low || rival.seenAt + aheadMs <= last.start.low;
    if (wasFirst || !mayBeAfter(rival, writtenAt))
        return undefined;
    const minute = cycles.filter(({ start }) => start.low >= rival.start.low);
    const onlyListed = minute.filter((cycle) => !(0,_bins_js__WEBPACK_IMPORTED_MODULE_1__/* .isExact */ .u0)(cycle.start) && mayBeAfter(cycle, writtenAt));
    const onlyLive = minute.filter(({ position, seenAt }) => position === undefined && seenAt >= writtenAt - aheadMs);
    return onlyListed.length > onlyLive.length ? rival : undefined;
}
function lastCycleOf(history, now, live) {
    const last = mergeCycles(history.cycles(), live === undefined ? [] : withLive([], live, now), 0).at(-1);
    if (last === undefined)
        return undefined;
    const since = (moment) => Math.max(0, now - moment);
    return { values: last.values, age: { low: since(last.start.high), high: since(last.start.low) } };
}
function effectiveFloorOf(values) {
    const { MinInstanceCount: floor } = values;
    const startable = startableOf(values);
    return { low: Math.min(floor.low, startable.low), high: Math.min(floor.high, startable.high) };
}
function startableOf({ FleetSize: size, NbOfExcludedInstances: excluded }) {
    return { low: Math.max(0, size.low - excluded.high), high: Math.max(0, size.high - excluded.low) };
}


/***/ }),
/***/ 6431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   Ku: () => (/* binding */ hasRequestedSize),
/* harmony export */   ML: () => (/* binding */ usableBounds),
/* harmony export */   NW: () => (/* binding */ isLevel),
/* harmony export */   UM: () => (/* binding */ exceedsStartable),
/* harmony export */   Wr: () => (/* binding */ acceptsStartable),
/* harmony export */   h: () => (/* binding */ SILENCE_MS),
/* harmony export */   hx: () => (/* binding */ startable),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   qq: () => (/* binding */ silenceMs),
/* harmony export */   vU: () => (/* binding */ isHealthOpen)
/* harmony export */ });
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _cycles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);



const LEVELS = ['observed', 'running', 'ready', 'settled'];
function isLevel(word) {
    return LEVELS.some((level) => level === word);
}
const SILENCE_MS = 5 * 60_000;
function silenceMs(limits) {
    return Math.max(SILENCE_MS, limits.observeMs);
}
function countsOf(cycle) {
    const values = cycle?.values;
    if (values === undefined || !_cycles_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIVE_METRICS */ .b$.every((metric) => (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(values[metric])))
        return undefined;
    return {
        DesiredInstanceCount: values.DesiredInstanceCount.low,
        MinInstanceCount: values.MinInstanceCount.low,
        FleetSize: values.FleetSize.low,
        RunningInstances: values.RunningInstances.low,
        PendingInstances: values.PendingInstances.low,
        DrainingInstances: values.DrainingInstances.low,
        StoppingInstances: values.StoppingInstances.low,
        NbOfInstanceInInitialState: values.NbOfInstanceInInitialState.low,
        NbOfInstanceInUnuseableState: values.NbOfInstanceInUnuseableState.low,
        NbOfBouncedInstances: values.NbOfBouncedInstances.low,
        NbOfExcludedInstances: values.NbOfExcludedInstances.low,
    };
}
function targetOf(goal, counts) {
    const floor = Math.min(counts.MinInstanceCount, startable(counts));
    const target = Math.max((0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize), floor);
    return acceptsStartable(goal, counts) ? Math.min(target, startable(counts)) : target;
}
function acceptsStartable(goal, counts) {
    return goal.acceptsInsufficient && counts !== undefined && startable(counts) > 0;
}
function startable(counts) {
    return counts.FleetSize - counts.NbOfExcludedInstances;
}
function hasRequestedSize(goal, counts) {
    return counts.DesiredInstanceCount === (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize);
}
function usableBounds(counts) {
    const high = counts.RunningInstances - counts.DrainingInstances - counts.NbOfBouncedInstances;
    return { low: high - counts.NbOfInstanceInUnuseableState, high };
}
function isHealthOpen(goal, counts) {
    if (counts === undefined || counts.PendingInstances > 0)
        return false;
    const target = targetOf(goal, counts);
    const { low, high } = usableBounds(counts);
    const isProven = low === target && (low === high || counts.NbOfExcludedInstances === 0);
    return low <= target && target <= high && !isProven;
}
function servesTarget(goal, counts, status) {
    if (!isHealthOpen(goal, counts))
        return usableBounds(counts).low === targetOf(goal, counts);
    const isOfThisCycle = typeof status === 'object' && status.running === counts.RunningInstances;
    return isOfThisCycle && status.serving === targetOf(goal, counts);
}
function levelOf(goal, cycle, status) {
    const counts = countsOf(cycle);
    if (counts === undefined || !hasRequestedSize(goal, counts))
        return undefined;
    if (counts.PendingInstances > 0 || !servesTarget(goal, counts, status))
        return 'observed';
    if (counts.NbOfInstanceInInitialState > 0)
        return 'running';
    const isQuiet = counts.RunningInstances === targetOf(goal, counts) &&
        counts.DrainingInstances === 0 &&
        counts.StoppingInstances === 0;
    return isQuiet ? 'settled' : 'ready';
}
function exceedsStartable(goal, cycle) {
    const counts = countsOf(cycle);
    return counts !== undefined && hasRequestedSize(goal, counts) && counts.DesiredInstanceCount > startable(counts);
}


/***/ }),
/***/ 2620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ roleNotTrusted),
/* harmony export */   HM: () => (/* binding */ oidcTokenRejected),
/* harmony export */   MW: () => (/* binding */ invalidOidcUrl),
/* harmony export */   X5: () => (/* binding */ profileNotFound),
/* harmony export */   ZB: () => (/* binding */ roleRefused),
/* harmony export */   bl: () => (/* binding */ sessionTooLong),
/* harmony export */   fH: () => (/* binding */ invalidAccessKey),
/* harmony export */   fR: () => (/* binding */ regionDisabled),
/* harmony export */   fs: () => (/* binding */ accountNotAllowed),
/* harmony export */   gT: () => (/* binding */ noCredentials),
/* harmony export */   kq: () => (/* binding */ accountUnknown),
/* harmony export */   mK: () => (/* binding */ credentialSourceFailed),
/* harmony export */   o8: () => (/* binding */ oidcTokenExpired),
/* harmony export */   yp: () => (/* binding */ oidcTokenDenied),
/* harmony export */   yu: () => (/* binding */ invalidRole)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);


const JOB_PERMISSIONS = ['  permissions:', '    id-token: write', '    contents: read'];
const CHAIN_INSTEAD = 'To assume the role without OIDC, set `role-chaining` to `true`. It is then assumed with the AWS credentials of an earlier step, or with the role of a self-hosted runner.';
const oidcTokenDenied = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('oidc-token-denied', 'credentials', 'user', {
    docs: 'The job cannot get an OIDC token from GitHub. It lacks the permission `id-token: write`, or it runs for a pull request from a fork. Under `permissions` of the job, set `id-token: write` and `contents: read`. If the job is in a reusable workflow, set both in the job that calls the workflow, too. By default, pull requests from forks get no OIDC token: do not run this step for them. To assume `role-to-assume` without OIDC, with the AWS credentials of an earlier step or with the role of a self-hosted runner, set `role-chaining: true`.',
    message: (facts) => 'reason' in facts
        ? `GitHub refused to give this job an OIDC token: ${facts.reason}.`
        : `This job cannot request an OIDC token from GitHub, so it cannot assume ${facts.roleArn}. Nothing was sent.`,
    fix: () => [
        'Add to the job:',
        ...JOB_PERMISSIONS,
        'If the job is in a reusable workflow, add the same to the job that calls the workflow.',
        'By default, pull requests from forks get no OIDC token. Do not run this step for them.',
        CHAIN_INSTEAD,
    ].join('\n'),
});
const invalidOidcUrl = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-oidc-url', 'credentials', 'user', {
    docs: 'The environment variable `ACTIONS_ID_TOKEN_REQUEST_URL` is not a URL, or it is an http URL of another machine, so that anyone on the network could read the OIDC token. Something has replaced it. Nothing was sent.',
    message: ({ host }) => host === undefined
        ? 'The environment variable ACTIONS_ID_TOKEN_REQUEST_URL is not a URL, so no OIDC token can be requested. Nothing was sent.'
        : `The environment variable ACTIONS_ID_TOKEN_REQUEST_URL leads to ${host} without TLS: anyone on the network could read the OIDC token. Nothing was sent.`,
    fix: 'Find what sets ACTIONS_ID_TOKEN_REQUEST_URL, and remove that setting. GitHub itself sets an https URL.',
});
const roleNotTrusted = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('role-not-trusted', 'credentials', 'aws-administrator', {
    docs: "The role does not exist, or it does not trust the caller: AWS reports both in the same way. With OIDC, the role's trust policy does not match the claims of the token. The message shows the claims, and the conditions that match them: write these into the trust policy, or correct `role-to-assume`. With other credentials, the trust policy must trust their identity, and the identity's own policy must allow `sts:AssumeRole` on the role. If the trust policy requires an external id, set `external-id` to it.",
    message: (facts) => `AWS did not allow assuming ${facts.roleArn} (${facts.reason}). Either this role does not exist, or it does not trust the caller.${claimsOf(facts)}`,
    fix: (facts) => 'claims' in facts
        ? [
            `If the role has another name or account, correct \`role-to-assume\`. Otherwise, check that its trust policy allows sts:AssumeRoleWithWebIdentity to the account's identity provider ${facts.provider}. Use exactly these conditions:`,
            ...facts.conditions.map((line) => `  ${line}`),
            `In a job with a GitHub environment, the subject is ${facts.environmentSubject}.`,
            `In a repository with immutable subjects, which GitHub gives to new and renamed repositories, the subject is ${facts.immutableSubject}.`,
        ].join('\n')
        : `If the role has another name or account, correct \`role-to-assume\`. Otherwise, check that its trust policy trusts the caller identity, and allow sts:AssumeRole on ${facts.roleArn} to that identity. ${externalIdFix(facts)}`,
});
function externalIdFix({ hasExternalId }) {
    return hasExternalId
        ? 'Check that `external-id` is the one that the trust policy requires.'
        : 'If the trust policy requires an external id, set `external-id` to it.';
}
const oidcTokenRejected = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('oidc-token-rejected', 'credentials', 'aws-administrator', {
    docs: "The AWS account has no identity provider for the issuer of the OIDC token, could not verify the token with it, or the provider does not list the token's audience. Create the OpenID Connect provider in IAM, in the account of the role. For GitHub, its URL is https://token.actions.githubusercontent.com and its audience is sts.amazonaws.com, unless you set `audience`.",
    message: (facts) => `AWS did not accept the ${facts.isAudience ? 'audience of the OIDC token' : 'OIDC token'} (${facts.reason}).${claimsOf(facts)}`,
    fix: ({ provider, audience, roleArn, isAudience }) => isAudience
        ? `Add the audience ${audience} to the provider ${provider} in IAM, or set \`audience\` to one that the provider lists.`
        : `Create the OpenID Connect provider https://${provider} with the audience ${audience} in IAM, in the account of ${roleArn}. If it exists, check that its URL is exactly this one.`,
});
const oidcTokenExpired = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('oidc-token-expired', 'credentials', 'user', {
    docs: 'AWS considered a new OIDC token expired: a clock is wrong, or the network is very slow.',
    message: (facts) => `AWS did not allow assuming ${facts.roleArn}: the OIDC token has expired (${facts.reason}).${claimsOf(facts)}`,
    fix: 'Start the run again. With GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
});
const sessionTooLong = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('session-too-long', 'credentials', 'user', {
    docs: 'The requested session is longer than the role allows, or longer than one hour where one role assumes another.',
    message: ({ roleArn, reason, seconds }) => `A session of ${seconds} s is too long for ${roleArn} (${reason}).`,
    fix: "Set `role-duration-seconds` to at most the role's maximum session duration (3600 where one role assumes another). A run that takes longer renews the session.",
});
const invalidRole = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-role', 'credentials', 'user', {
    docs: 'AWS considers the ARN of the role or the name of the session malformed. The message quotes AWS.',
    message: ({ roleArn, reason }) => `AWS did not accept the request to assume ${roleArn} (${reason}).`,
    fix: 'Check that `role-to-assume` is the ARN of a role, for example arn:aws:iam::111122223333:role/clonesquad-scale, and that `role-session-name` has 2 to 64 letters, digits or characters of _+=,.@-.',
});
const regionDisabled = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('region-disabled', 'credentials', 'aws-administrator', {
    docs: "AWS STS is not active in this region for the account. Activate the region in IAM's account settings, or correct `aws-region`.",
    message: ({ region, reason }) => `AWS STS is not active in ${region} for this account (${reason}).`,
    fix: ({ region }) => `Activate ${region} for STS in IAM's account settings, or correct \`aws-region\`.`,
});
const roleRefused = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('role-refused', 'credentials', 'aws-administrator', {
    docs: 'AWS STS refused to assume the role. The message quotes the reason.',
    message: ({ roleArn, reason }) => `AWS STS refused to assume ${roleArn} (${reason}).`,
    fix: "Correct the setting that AWS's message above is about. Check that the role exists, and what its trust policy requires.",
});
const accountNotAllowed = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('account-not-allowed', 'credentials', 'user', {
    docs: 'The credentials belong to an account that `allowed-account-ids` does not list. Nothing was sent to CloneSquad.',
    message: ({ account, allowed }) => `The credentials belong to the AWS account ${account}, but \`allowed-account-ids\` allows only ${allowed.join(', ')}.`,
    fix: 'Use the role or the credentials of an allowed account, or add this account to `allowed-account-ids`.',
});
const accountUnknown = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('account-unknown', 'credentials', 'user', {
    docs: '`allowed-account-ids` is set, but AWS did not report which account the credentials belong to.',
    message: ({ reason }) => `\`allowed-account-ids\` is set, but AWS did not report which account the credentials belong to (${reason}).`,
    fix: 'Start the run again. If it fails again, check that this machine can reach AWS STS (DNS, firewall, proxy).',
});
function claimsOf(facts) {
    if (!('claims' in facts))
        return '';
    return ['\nClaims of the OIDC token:', ...facts.claims.map((line) => `  ${line}`)].join('\n');
}
const noCredentials = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('no-credentials', 'credentials', 'user', {
    docs: 'No AWS credentials were found: `AWS_ACCESS_KEY_ID` is not set, no profile has credentials, and the machine has no role. In a workflow, set `role-to-assume` and give the job the permission `id-token: write`, or set up AWS credentials in an earlier step. To assume `role-to-assume` with these, also set `role-chaining: true`. On a command line, set up credentials as for the AWS CLI.',
    message: ({ roleArn, reason }) => `No AWS credentials found${roleArn === undefined ? '' : ` for assuming ${roleArn}`}: AWS_ACCESS_KEY_ID is not set, no profile has credentials, and this machine has no role (${reason}).`,
    fix: ({ roleArn, isGitHub }) => isGitHub
        ? (roleArn === undefined
            ? [
                'Set `role-to-assume`, and add to the job:',
                ...JOB_PERMISSIONS,
                'Or set up AWS credentials in an earlier step. To assume `role-to-assume` with them, set `role-chaining` to `true`.',
            ]
            : [
                'Set up AWS credentials in an earlier step, or use a self-hosted runner that has a role.',
                'Or, to assume the role with OIDC, omit `role-chaining`, and add to the job:',
                ...JOB_PERMISSIONS,
            ]).join('\n')
        : 'Set up AWS credentials as for the AWS CLI: access keys, a profile (AWS_PROFILE), or a role of this machine.',
});
const invalidAccessKey = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-access-key', 'credentials', 'user', {
    docs: 'The access key is incomplete or malformed. If `AWS_ACCESS_KEY_ID` is set without `AWS_SECRET_ACCESS_KEY`, set both or neither: as with the AWS CLI, no profile replaces the missing one. Otherwise a part of the credentials contains a line break, a space or another character that AWS never uses, probably because too much was pasted: set it again.',
    message: ({ malformed }) => malformed === undefined
        ? 'AWS_ACCESS_KEY_ID is set, but AWS_SECRET_ACCESS_KEY is not. Nothing was sent.'
        : `The ${malformed} of the AWS credentials contains a line break, a space or another character that AWS never uses. Nothing was sent with it.`,
    fix: ({ malformed }) => malformed === undefined
        ? 'Set both. Or unset both to use a profile or the role of this machine.'
        : `Set the ${malformed} again, without additional characters.`,
});
const profileNotFound = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('profile-not-found', 'credentials', 'user', {
    docs: 'The profile that `AWS_PROFILE` or `AWS_DEFAULT_PROFILE` names is in neither of the AWS configuration files, or a file is invalid or cannot be read. The message lists what each file has. Correct the variable or the file. A profile begins with `[profile name]` in the configuration file, and with `[name]` in the credentials file.',
    message: ({ profile, variable, files }) => `${variable} is ${JSON.stringify(profile)}, but there is no such profile: ${files}.`,
    fix: ({ variable }) => `Correct ${variable}, or add the profile to one of these files.`,
});
const credentialSourceFailed = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('credential-source-failed', 'credentials', 'user', {
    docs: 'A profile or another configured source returned no credentials: its `credential_process` failed, its token file is missing, its session has expired, or AWS refused its role. As with the AWS CLI, no other source is used instead. The message names the source and quotes the reason.',
    message: ({ source, reason }) => `No AWS credentials from ${source}: ${reason}.`,
    fix: ({ source, profile }) => `Correct the settings of ${source}, or use another source of credentials. To test it, run \`aws sts get-caller-identity${profile === undefined ? '' : ` --profile ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(profile)}`}\`.`,
});


/***/ }),
/***/ 9488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ stackNotDeployed),
/* harmony export */   Kb: () => (/* binding */ apiShared),
/* harmony export */   eS: () => (/* binding */ urlUntrusted),
/* harmony export */   qk: () => (/* binding */ stackNotFound),
/* harmony export */   sR: () => (/* binding */ stacksAmbiguous),
/* harmony export */   sT: () => (/* binding */ groupMismatch),
/* harmony export */   tm: () => (/* binding */ regionMismatch)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);



const stackNotFound = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('stack-not-found', 'invalid-input', 'user', {
    docs: "No CloudFormation stack in the account and region has the outputs of the fleet's CloneSquad. Usually `env`, `group-name`, `aws-region` or the account of the role is not the intended one. Correct it, or set the URL of the API in `frontend-url` or `backend-url`.",
    message: ({ group, region, outputs, looked, groups }) => {
        const count = looked.length === 1 ? '1 stack was found' : `${looked.length} stacks were found`;
        const others = groups.length === 0 ? '' : ` CloneSquad groups in these stacks: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(groups)}.`;
        const found = `${count} (${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(looked)}), but none has the outputs ${outputs}.${others}`;
        return `No CloudFormation stack in ${region} belongs to the CloneSquad group ${group}. ${looked.length === 0 ? 'These credentials can read no stack.' : found}`;
    },
    fix: ({ region }) => `Check \`env\`, \`group-name\` and \`aws-region\`, and check that the credentials belong to CloneSquad's account. Or set the URL of the API (\`frontend-url\`, \`backend-url\`), for example ${(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleApiUrl */ .m8)(region)}`,
});
const STATES = [
    ['REVIEW_', 'was never deployed and has only a change set'],
    ['CREATE_IN_PROGRESS', 'is still being created'],
    ['CREATE_FAILED', 'could not be created'],
    ['ROLLBACK_', 'could not be created'],
    ['DELETE_IN_PROGRESS', 'is being deleted'],
    ['DELETE_FAILED', 'is partly deleted, because its deletion failed'],
    ['DELETE_', 'was deleted'],
];
const stackNotDeployed = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('stack-not-deployed', 'invalid-input', 'clonesquad-operator', {
    docs: "The CloudFormation stack of the fleet's CloneSquad is not deployed: it has only a change set, is still being created, could not be created, or is deleted. The message shows its state. Wait until it is created, or deploy it again. If the CloneSquad API works nevertheless, set the URL in `frontend-url` or `backend-url`.",
    message: ({ group, stacks }) => [`CloneSquad is not deployed for ${group}:`, ...stacks.map(stateOf)].join('\n'),
    fix: ({ stacks }) => stacks.some(({ status }) => status === 'CREATE_IN_PROGRESS')
        ? 'Wait until the stack is created. Then start the run again.'
        : 'Deploy the stack again. If the CloneSquad API works nevertheless, set the URL in `frontend-url` or `backend-url`.',
});
function stateOf({ name, status }) {
    const [, words = 'is not deployed'] = STATES.find(([state]) => status.startsWith(state)) ?? [];
    return `  The stack ${name} ${words} (${status}).`;
}
const stacksAmbiguous = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('stacks-ambiguous', 'invalid-input', 'clonesquad-operator', {
    docs: 'The outputs of CloudFormation stacks contain different API URLs for one fleet: two stacks have its GroupName, or one stack has two URLs. None of them is used, since one may be an attempt to redirect requests.',
    message: ({ group, claims }) => `The outputs of CloudFormation stacks contain different API URLs for ${group}:${claims.map((url) => `\n  ${urlSentence(url)}`).join('')}`,
    fix: 'Delete the stack that is no longer used, or correct its outputs. Until then, set the URL of the right API in `frontend-url` or `backend-url`.',
});
function urlSentence({ stack, output, text }) {
    return `The API URL in the output ${output} of stack ${stack} is ${JSON.stringify((0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUser */ .q)(text))}.`;
}
const urlUntrusted = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('url-untrusted', 'invalid-input', 'clonesquad-operator', {
    docs: 'The URL in the output of a CloudFormation stack is not an https URL of API Gateway. Signed requests are sent to other hosts only if you name the host yourself.',
    message: ({ group, ...url }) => `${group}: ${urlSentence(url)} It is not an https URL of API Gateway.`,
    fix: 'Correct the output of the stack. If the API has a custom domain, set its URL in `frontend-url` or `backend-url`.',
});
const regionMismatch = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('region-mismatch', 'invalid-input', 'user', {
    docs: 'The CloneSquad API is in another region than `aws-region`.',
    message: (facts) => 'stack' in facts
        ? `${facts.group}: ${urlSentence(facts)} It is not in the region ${facts.region}.`
        : `${facts.host} is in another region than the one that the request was signed for: ${facts.message}.`,
    fix: 'Set `aws-region` to the region of the CloneSquad API. Its URL contains the region, unless it is a custom domain.',
});
const apiShared = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('api-shared', 'invalid-input', 'user', {
    docs: 'Two fleets, or several environments that were requested together, have the same CloneSquad API: the size of one would replace the size of the other. Nothing was changed. Set a different URL for each, or omit the URLs so that they are discovered. If they were discovered, correct the outputs of the CloudFormation stacks. For several environments, `group-name` must contain {env}. Or select only one of the environments.',
    message: ({ kind, names, api }) => `The ${kind} ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names)} have the same CloneSquad API (${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(api)}). The size of one would replace the size of the other.`,
    fix: ({ kind }) => kind === 'fleets'
        ? 'Correct `frontend-url` and `backend-url`. If they are not set, correct the outputs of the stacks.'
        : 'Set URLs and a `group-name` (with {env}) that are different for each environment, omit the URLs so that they are discovered, or select only one of these environments.',
});
const groupMismatch = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('group-mismatch', 'invalid-input', 'user', {
    docs: "The API reports that it belongs to another CloneSquad group than the fleet's: another environment would have been scaled. Nothing was changed. Correct `frontend-url`, `backend-url`, `env` or `group-name`. If you omit the URLs, they are discovered. If the URL comes from a CloudFormation stack, have the CloneSquad operator correct the outputs of the stack, or set the right URL in `frontend-url` or `backend-url`.",
    message: ({ from, url, group, actual }) => `${'stack' in from ? `The API URL in the outputs of stack ${from.stack}` : from.setting} is ${JSON.stringify(url)}. This is the API of ${JSON.stringify(actual)}, not of ${group}.`,
    fix: ({ from }) => 'stack' in from
        ? 'Ask the CloneSquad operator to correct the outputs of the stack. Until then, set the right URL in `frontend-url` or `backend-url`.'
        : `Correct ${from.setting} or \`env\` (or \`group-name\`, if the group is not named <env>-<layer>). If ${from.setting} is omitted, the URL is discovered.`,
});


/***/ }),
/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ accountMismatch),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   KS: () => (/* binding */ resourcePolicyDenied),
/* harmony export */   LP: () => (/* binding */ signatureMismatch),
/* harmony export */   Lf: () => (/* binding */ unexpectedResponse),
/* harmony export */   Mo: () => (/* binding */ credentialsExpired),
/* harmony export */   SN: () => (/* binding */ caBundleUnusable),
/* harmony export */   YD: () => (/* binding */ invalidProxy),
/* harmony export */   gX: () => (/* binding */ policyDenied),
/* harmony export */   i0: () => (/* binding */ accessKeyUnknown),
/* harmony export */   iq: () => (/* binding */ certificateNotTrusted),
/* harmony export */   j9: () => (/* binding */ unsupportedRelease),
/* harmony export */   k4: () => (/* binding */ awsRefused),
/* harmony export */   nW: () => (/* binding */ clockSkew),
/* harmony export */   o0: () => (/* binding */ forbidden),
/* harmony export */   pb: () => (/* binding */ apiError),
/* harmony export */   v6: () => (/* binding */ throttled),
/* harmony export */   xK: () => (/* binding */ pathNotFound)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(728);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2598);




const SERVICE_TEXTS = {
    aws: {
        name: 'AWS',
        ifUnreachable: 'check `aws-region`, and check that this machine can reach AWS (DNS, firewall, proxy).',
        ifUnexpected: 'Check what responds in place of AWS: a proxy, or an endpoint that an environment variable such as AWS_ENDPOINT_URL sets.',
    },
    clonesquad: {
        name: 'the CloneSquad API',
        ifUnreachable: 'check the URL of the API, and check that this machine can reach it (DNS, firewall, proxy). For a private API, set `vpc-endpoint`. If the API is slow, increase `request-timeout`.',
        ifUnexpected: 'Check that this host is the CloneSquad API (`frontend-url`, `backend-url`; if omitted, the URLs are discovered), and that no proxy or login page responds in its place.',
    },
    github: {
        name: "GitHub's OIDC token service",
        ifUnreachable: 'check the status of GitHub, and check that this machine can reach GitHub (DNS, firewall, proxy).',
        ifUnexpected: 'Check that no proxy or login page between this machine and GitHub responds in its place. Then start the run again.',
    },
};
function nameOf({ service, action }) {
    const { name } = SERVICE_TEXTS[service];
    return action === undefined ? name : `${name} (${action})`;
}
function consequence({ roleArn }) {
    return roleArn === undefined ? '' : ` The role ${roleArn} was not assumed.`;
}
function refused(request) {
    return `Refused by ${nameOf(request)}: ${request.reason}.`;
}
const unreachable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('unreachable', 'unreachable', 'user', {
    docs: "The CloneSquad API, AWS or GitHub's OIDC token service did not send a usable response: the name does not resolve, nothing listens, a firewall blocks the way, the service is too slow or reports an internal error, or it redirects (redirects are never followed). Start the run again, since the error may be transient. If it fails again, check `aws-region` and, if you set them, `frontend-url` and `backend-url`. Check that the machine can reach the host (DNS, firewall, proxy). A private API needs its VPC endpoint (`vpc-endpoint`). A slow API needs a longer `request-timeout`.",
    message: (request) => `No usable response from ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
    fix: ({ service }) => `Start the run again. If it fails again, ${SERVICE_TEXTS[service].ifUnreachable}`,
});
const throttled = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('throttled', 'unreachable', 'user', {
    docs: "The service throttled the requests: too many programs use the API or the AWS account at the same time. Run fewer jobs or commands at the same time (in a workflow: `max-parallel`), and start the run again. For the CloneSquad API, the AWS administrator can also raise the throttling limits of the API's stage or of the account.",
    message: (request) => `Throttled by ${nameOf(request)}: ${request.reason}.${consequence(request)}`,
    fix: ({ service }) => service === 'clonesquad'
        ? "Run fewer jobs or commands at the same time, and start the run again. If it fails again, ask the AWS administrator to raise the throttling limits of the API's stage or of the account."
        : 'Run fewer jobs or commands at the same time, and start the run again.',
});
const credentialsExpired = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('credentials-expired', 'credentials', 'user', {
    docs: 'The AWS credentials expired before the run ended, and could not be renewed.',
    message: (request) => `The AWS credentials have expired. ${refused(request)}`,
    fix: 'Use credentials that outlast the run, then start the run again. Sessions in environment variables, and keys that a profile contains, are not renewed. The session of `role-to-assume` is renewed for as long as the credentials that it is assumed with are valid.',
});
const accessKeyUnknown = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('access-key-unknown', 'credentials', 'user', {
    docs: 'AWS does not recognize the access key: it was deleted or mistyped, its session token is missing or belongs to another key, or it belongs to another partition than the region.',
    message: (request) => `AWS does not recognize the access key or its session token. ${refused(request)}`,
    fix: "Check that the access key ID, the secret access key and the session token belong together, that the access key still exists, and that it belongs to the region's partition (aws, aws-cn, aws-us-gov, …).",
});
const signatureMismatch = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('signature-mismatch', 'credentials', 'user', {
    docs: 'The signature of the request is not valid: the secret access key does not belong to the access key ID, or something changed the request on its way.',
    message: (request) => `The signature of the request is not valid. ${refused(request)}`,
    fix: 'Check that the secret access key belongs to the access key ID, and that no proxy changes requests.',
});
const clockSkew = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('clock-skew', 'credentials', 'user', {
    docs: "The clock of the machine differs from AWS's clock by more than 5 minutes, so AWS refuses its signatures. A run signs by AWS's clock instead, unless the clocks differ by more than a day. Here, that was not possible or did not help.",
    message: ({ skewSeconds, ...request }) => `The clock of this machine is ${skewText(skewSeconds)}. ${refused(request)}`,
    fix: 'Set the clock of this machine, and keep it synchronized (NTP). Then start the run again.',
});
function skewText(seconds = 0) {
    if (seconds === 0)
        return 'wrong';
    return `${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(Math.abs(seconds) * 1000)} ${seconds > 0 ? 'behind' : 'ahead of'} AWS's clock`;
}
const awsRefused = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('aws-refused', 'refused', 'aws-administrator', {
    docs: 'An AWS service refused an action, usually because the permission is missing. Allow the action that the message names. `cloudformation:DescribeStacks` and `cloudformation:ListStacks` are not needed if you set `frontend-url` and `backend-url`.',
    message: ({ action, reason }) => `AWS refused ${action}: ${reason}.`,
    fix: ({ action, reason }) => {
        if (/Validation|InvalidParameter|Malformed/i.test(reason))
            return "Correct the setting that AWS's message above is about.";
        return action.startsWith('cloudformation:')
            ? `Allow ${action} in the IAM policy of the role or user${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)(action.split(' and '))}. This permission is not needed if you set the URLs of the APIs (\`frontend-url\`, \`backend-url\`).`
            : `Allow ${action} in the IAM policy of the role or user${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)(action.split(' and '))}.`;
    },
});
const unexpectedResponse = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('unexpected-response', 'refused', 'user', {
    docs: "The CloneSquad API, AWS or GitHub's OIDC token service would not send this response. Probably something else responded: a web page, another API, a proxy, or an endpoint that an environment variable sets. The message quotes the response. If its date is wrong, a proxy with a wrong clock has set the date. Check `frontend-url` and `backend-url` if you set them, and check that no proxy or login page responds in place of the service.",
    message: ({ message }) => message,
    fix: ({ service }) => SERVICE_TEXTS[service].ifUnexpected,
});
const certificateNotTrusted = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('certificate-not-trusted', 'unreachable', 'user', {
    docs: 'The certificate of the host is not trusted, so nothing was sent to it.',
    message: ({ host, reason }) => `The certificate of ${host} is not trusted: ${reason}. Nothing was sent to it.`,
    fix: 'If a proxy intercepts TLS or a private certificate authority has signed the certificate, set NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE to a PEM file with the certificate of that authority. If the certificate has expired, check the clock of this machine, then ask the owner of the host to renew it. If it belongs to another host, correct the URL.',
});
const caBundleUnusable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('ca-bundle-unusable', 'invalid-input', 'user', {
    docs: '`AWS_CA_BUNDLE`, or `ca_bundle` in the profile, names a file that cannot be read or contains no PEM certificate, or Node.js is too old to use it. Nothing was sent.',
    message: ({ file, reason }) => `AWS_CA_BUNDLE (or ca_bundle in the profile) is ${JSON.stringify(file)}, which cannot be used: ${reason}. Nothing was sent.`,
    fix: 'Correct the file. If Node.js is too old to use it, use a newer one, or unset the variable and set NODE_EXTRA_CA_CERTS to the file instead.',
});
const invalidProxy = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('invalid-proxy', 'invalid-input', 'user', {
    docs: 'The environment variable of a proxy is not the URL of an http or https proxy. Nothing was sent. Set `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` (the lower-case names take precedence) to a URL such as http://proxy.example.com:3128, or unset it. Other kinds of proxy, such as SOCKS, are not supported.',
    message: ({ variable }) => `The value of the environment variable ${variable} is not the URL of an http or https proxy. Nothing was sent.`,
    fix: ({ variable }) => `Set ${variable} to a URL such as http://proxy.example.com:3128, or unset it.`,
});
const apiError = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('api-error', 'refused', 'clonesquad-operator', {
    docs: "The CloneSquad API returned an error. A 5xx error may be transient: start the run again. If it fails again, check the log of CloneSquad's Interact Lambda function. Any other error usually means that the URL is not the CloneSquad API.",
    message: ({ host, status, message }) => `The CloneSquad API at ${host} returned ${status}${quote(message)}.`,
    fix: ({ status }) => status >= 500
        ? "Start the run again. If it fails again, check the log of CloneSquad's Interact Lambda function, and fix the error that it reports."
        : 'Check that the URL is the CloneSquad API (`frontend-url`, `backend-url`). If it is, check the log of its Interact Lambda function for the reason.',
});
const unsupportedRelease = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('unsupported-release', 'refused', 'clonesquad-operator', {
    docs: 'This release of CloneSquad does not know the key that sets the size. CloneSquad would store the size and never read it, so nothing was sent.',
    message: ({ host, key }) => `The CloneSquad API at ${host} does not know the key ${key}. This release of CloneSquad would store the size and never read it, so nothing was sent.`,
    fix: 'Upgrade CloneSquad to a release that has this key, for example v0.27.1.',
});
const pathNotFound = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('path-not-found', 'refused', 'user', {
    docs: 'API Gateway does not know the path, the stage or the method. It reports this as "Missing Authentication Token", although the request was signed. The URL is not the CloneSquad API, or it lacks the stage: it ends in v1/.',
    message: ({ url }) => `API Gateway does not know the path of ${url}. It returned "Missing Authentication Token", which it also returns for unknown paths.`,
    fix: `Correct \`frontend-url\` or \`backend-url\`. The URL of the CloneSquad API includes the stage, for example ${(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleApiUrl */ .m8)()}. If you omit the setting, the URL is discovered. If it was discovered, correct the output of the CloudFormation stack.`,
});
const policyDenied = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('policy-denied', 'refused', 'aws-administrator', {
    docs: 'Permission to call the CloneSquad API is missing. The message names the action, the resource and, where AWS reports it, the policy: the IAM policy of the role or user, a VPC endpoint policy, a permissions boundary, a session policy, or a policy of the organization. Allow the call there. The fix names the [permission level](aws.md#permission-levels) that includes it. If the denial is explicit, a statement with the effect Deny matches and overrides every Allow: exclude the caller from it.',
    message: ({ message, policy, isExplicit }) => {
        if (isExplicit)
            return `A policy explicitly denies the call: ${message}.`;
        return policy === undefined
            ? `Permission to call the CloneSquad API is missing: ${message}.`
            : `The ${policy} does not allow the call: ${message}.`;
    },
    fix: ({ statement, policy, isExplicit }) => isExplicit
        ? `Find the Deny statement that matches ${statement} (in the policy of the role or user, a permissions boundary, a service control policy or the VPC endpoint policy), and exclude this caller from it.`
        : `Allow ${statement} in the ${policy ?? `IAM policy of the role or user${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)([statement])}`}.`,
});
const resourcePolicyDenied = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('resource-policy-denied', 'refused', 'clonesquad-operator', {
    docs: "The resource policy of the CloneSquad API does not allow the caller. Allow the role or user in it. If the policy allows only certain VPCs, VPC endpoints or IP addresses, the machine's requests must come from one of them.",
    message: ({ message }) => `The resource policy of the CloneSquad API does not allow the call: ${message}.`,
    fix: ({ statement }) => `Allow ${statement} to this caller in the API's resource policy. If the policy allows only certain VPCs, VPC endpoints or IP addresses, send the requests from one of them.`,
});
const accountMismatch = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('account-mismatch', 'refused', 'user', {
    docs: "The role or user belongs to another AWS account than CloneSquad. The API's default resource policy refuses callers of other accounts.",
    message: ({ message, caller, owner }) => `The caller belongs to the AWS account ${caller}, and the CloneSquad API to an account that ends in ${owner}: ${message}.`,
    fix: "Set `role-to-assume` to a role in CloneSquad's account. Or ask the CloneSquad operator to allow this caller in the API's resource policy.",
});
const forbidden = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)('forbidden', 'refused', 'clonesquad-operator', {
    docs: 'API Gateway, or a firewall in front of it, refused the request without a reason. A private API must be reached through its VPC endpoint, and the policies of the endpoint and of the API must allow the call. A custom domain must have a mapping for the path.',
    message: ({ host, message }) => `${host} returned 403${quote(message)}.`,
    fix: "If the API is private, set `vpc-endpoint`, and check that the API's resource policy allows that endpoint. If the API has a custom domain, check its path mappings. Otherwise check the log of the AWS WAF web ACL.",
});
function quote(message) {
    return message === '' ? '' : `: ${message}`;
}


/***/ }),
/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ isPipe),
/* harmony export */   WZ: () => (/* binding */ appendToFile),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   tr: () => (/* binding */ isEndless)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);


const NONBLOCK = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0;
function readRegularFile(path, mostBytes) {
    const { O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
    return withFile(path, O_RDONLY, (file) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (stats.isDirectory())
            throw new Error('it is a directory');
        if (!stats.isFile())
            throw new Error('it is a pipe or a device, not a file');
        const content = stats.size > mostBytes ? undefined : readAll(file, mostBytes);
        if (content === undefined)
            throw new Error(`it is larger than ${mostBytes} bytes`);
        return content;
    });
}
const CHUNK_BYTES = 64 * 1024;
function readAll(file, mostBytes) {
    const chunks = [];
    for (let size = 0; size <= mostBytes;) {
        const chunk = Buffer.alloc(CHUNK_BYTES);
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, chunk);
        if (read === 0)
            return Buffer.concat(chunks);
        chunks.push(chunk.subarray(0, read));
        size += read;
    }
    return undefined;
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
function isFile(path) {
    return statsOf(path)?.isFile() ?? false;
}
function isPipe(path) {
    return statsOf(path)?.isFIFO() ?? false;
}
function isEndless(path) {
    const stats = statsOf(path);
    if (stats === undefined || stats.isFile() || stats.isDirectory())
        return false;
    return stats.rdev === 0 || stats.rdev !== statsOf(node_os__WEBPACK_IMPORTED_MODULE_1__.devNull)?.rdev;
}
function statsOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}
function withFile(path, mode, act) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, mode | NONBLOCK);
    try {
        return act(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),
/***/ 511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V1: () => (/* binding */ connectorFor),
  Gg: () => (/* binding */ connectorsFor),
  Wz: () => (/* binding */ openMachine),
  ZD: () => (/* binding */ surroundingsOf)
});

// UNUSED EXPORTS: sharedConnectors

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./build/base/retry.js
var retry = __webpack_require__(1666);
// EXTERNAL MODULE: ./build/base/send.js
var base_send = __webpack_require__(4236);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/keys.js
var keys = __webpack_require__(9250);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var size = __webpack_require__(471);
// EXTERNAL MODULE: ./build/convergence/answers.js
var convergence_answers = __webpack_require__(6445);
// EXTERNAL MODULE: ./build/errors/failure.js
var failure = __webpack_require__(728);
// EXTERNAL MODULE: ./build/errors/services.js
var services = __webpack_require__(2588);
// EXTERNAL MODULE: ./build/convergence/bins.js
var bins = __webpack_require__(8370);
// EXTERNAL MODULE: ./build/convergence/cycles.js
var cycles = __webpack_require__(847);
;// CONCATENATED MODULE: ./build/api/documents.js




function configuredValue(configuration, key) {
    const entry = (0,base_text/* isRecord */.u4)(configuration) ? configuration[key] : undefined;
    const value = (0,base_text/* isRecord */.u4)(entry) ? entry['Value'] : undefined;
    if (!(0,base_text/* isRecord */.u4)(entry) || (typeof value !== 'string' && typeof value !== 'number'))
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
    const datum = data.find((one) => (0,base_text/* isRecord */.u4)(one) && one['MetricName'] === keys/* MAINTENANCE_METRIC */.fH && hasOneDimension(one['Dimensions']));
    return (0,base_text/* isRecord */.u4)(datum) ? datum['Value'] === 1 : undefined;
}
function hasOneDimension(dimensions) {
    return Array.isArray(dimensions) && dimensions.length === 1;
}
function apiOwnerIn(document) {
    const discovery = (0,base_text/* isRecord */.u4)(document) ? document['discovery'] : undefined;
    const { GroupName: group, CloneSquadVersion: version } = (0,base_text/* isRecord */.u4)(discovery) ? discovery : {};
    return typeof group === 'string' ? { group, ...(typeof version === 'string' && { version }) } : undefined;
}
function fleetStatusIn(status) {
    const ec2 = (0,base_text/* isRecord */.u4)(status) ? status['EC2'] : undefined;
    const fleet = (0,base_text/* isRecord */.u4)(ec2) ? ec2['AutoscaledFleet'] : undefined;
    const { RunningFleetSize: running, ServingFleetSize: serving, ManagedFleetSize: managed, } = (0,base_text/* isRecord */.u4)(fleet) ? fleet : {};
    const areCounts = typeof running === 'number' && typeof serving === 'number' && typeof managed === 'number';
    return areCounts ? { running, serving, managed } : undefined;
}
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
    if (!(0,base_text/* isRecord */.u4)(datum) || !Array.isArray(datum['Dimensions']))
        return undefined;
    const dimensions = datum['Dimensions'];
    const isOfGroup = dimensions.some((one) => (0,base_text/* isRecord */.u4)(one) && one['Name'] === keys/* GROUP_DIMENSION */.NX && one['Value'] === group);
    const at = Date.parse(String(datum['Timestamp']));
    if (!isOfGroup || Number.isNaN(at))
        return undefined;
    const { MetricName: name, Value: value } = datum;
    if (dimensions.length > 1 || !isCount(value))
        return { at };
    return { at, metric: keys/* FLEET_METRICS */.jz.find((one) => one === name), value: (0,bins/* exactly */.pV)(value) };
}
function isCount(value) {
    return Number.isSafeInteger(value) && Number(value) >= 0;
}

// EXTERNAL MODULE: ./build/api/refusal.js
var refusal = __webpack_require__(6803);
;// CONCATENATED MODULE: ./build/api/client.js











function cloneSquadApi(send, retryPolicy) {
    const calls = new ApiCalls(send, retryPolicy);
    const { clock, requestMs, deadline } = retryPolicy;
    return {
        async write(api, key, value, ttlSeconds, signal) {
            const request = { method: 'POST', url: (0,api_url/* writeUrl */.B2)(api, key, ttlSeconds), body: value ?? '\n' };
            const sent = await calls.send(request, signal);
            const { answer, mayBeWritten } = sent;
            if (!(0,base_send/* isSuccess */.oJ)(answer))
                throw calls.refused(sent, { mayBeWritten });
            const echo = value ?? '';
            if (answer.body === echo)
                return writtenBefore(sent);
            const what = `returned ${(0,base_text/* quoted */.TL)(answer.body)} for a write of ${(0,base_text/* quoted */.TL)(echo)}`;
            throw strange(sent, `${what}. The CloneSquad API returns the written value.`, { mayBeWritten: true });
        },
        async mark(api, signal) {
            const body = `${clock.now()}-${crypto.randomUUID()}`;
            const request = { method: 'POST', url: (0,api_url/* markerUrl */.Ul)(api), body };
            const few = { attempts: retry/* ATTEMPTS */.P.optional, deadline: Math.min(deadline, clock.now() + requestMs) };
            const sent = await calls.send(request, signal, few);
            const denial = (0,refusal/* readDenial */.oq)(request, sent.answer);
            if (denial !== undefined)
                return (0,refusal/* toDenied */.x5)(denial);
            if (!(0,base_send/* isSuccess */.oJ)(sent.answer))
                throw calls.refused(sent);
            if (sent.answer.body === body)
                return writtenBefore(sent);
            throw strange(sent, `did not return the value that was written to ${keys/* MARKER_KEY */.Tm}.`);
        },
        async requestCycle(api, signal) {
            const answer = await calls.tryOnce({ method: 'GET', url: new URL(keys/* CYCLE_PATH */.L5, api) }, signal);
            return (0,convergence_answers/* isDenied */.GZ)(answer) ? answer : answer !== undefined && (0,base_send/* isSuccess */.oJ)(answer);
        },
        async requireWritable(api, key, signal) {
            const request = { method: 'POST', url: (0,api_url/* writeUrl */.B2)(api, key), body: '' };
            const { answer } = await calls.send(request, signal, { attempts: 1 });
            if (answer.status === 502)
                return;
            if (!(0,base_send/* isSuccess */.oJ)(answer))
                throw calls.refused({ request, answer });
            const what = `returned ${answer.status} ${(0,base_text/* quoted */.TL)(answer.body)} for an empty write`;
            const why = 'The CloneSquad API returns 502 for one, so this is probably another API.';
            throw strange({ request, answer }, `${what}. ${why}`, { mayBeWritten: true });
        },
        async readValue(api, key, signal) {
            const sent = await calls.get(api, `configuration/${key}`, signal);
            const { request, answer } = sent;
            const at = (0,base_send/* dateOf */.Q$)(answer) ?? clock.now();
            if (isUnknownKey(answer) && key.startsWith('subfleet.'))
                return { value: size/* NO_VALUE */.GY, at };
            if (isUnknownKey(answer))
                throw (0,services/* unsupportedRelease */.j9)({ host: request.url.host, key }, { requestId: (0,base_send/* requestIdOf */.Gb)(answer) });
            const body = calls.bodyOf(sent);
            if ((0,convergence_answers/* isDenied */.GZ)(body))
                return { value: body, at };
            if (body.includes('\n'))
                throw strange(sent, `returned ${(0,base_text/* quoted */.TL)(body)} for GET configuration/${key}. A value has a single line.`);
            return { value: (0,base_text/* withoutTokens */.N_)(body), at };
        },
        async readRows(api, keys, signal) {
            const sent = await calls.get(api, 'configuration?raw=true', signal);
            const body = calls.bodyOf(sent);
            if ((0,convergence_answers/* isDenied */.GZ)(body))
                return body;
            const table = (0,base_text/* parseJson */.qF)(body);
            const isTable = (0,base_text/* isRecord */.u4)(table) && !Array.isArray(table);
            const found = keys.map((key) => [key, isTable ? (table[key] ?? null) : undefined]);
            if (found.every(isStoredRow))
                return new Map(found);
            throw strange(sent, `returned ${(0,base_text/* quoted */.TL)(body)} for GET configuration. This is not a table of values.`);
        },
        async readApiOwner(api, signal) {
            const sent = await calls.get(api, 'discovery', signal);
            if (sent.answer.status === 404)
                return undefined;
            const body = calls.bodyOf(sent);
            if ((0,convergence_answers/* isDenied */.GZ)(body))
                return body;
            const discovery = apiOwnerIn((0,base_text/* parseJson */.qF)(body));
            if (discovery !== undefined)
                return discovery;
            throw strange(sent, `returned ${(0,base_text/* quoted */.TL)(body)} for GET discovery. This contains no GroupName.`);
        },
        async readConfigured(api, key, signal) {
            const configuration = await calls.tryToRead(api, 'configuration?format=json', signal);
            return (0,convergence_answers/* isDenied */.GZ)(configuration) ? configuration : configuredValue(configuration, key);
        },
        async readFleetStatus(api, signal) {
            const status = await calls.tryToRead(api, 'fleet/status', signal);
            return (0,convergence_answers/* isDenied */.GZ)(status) ? status : fleetStatusIn(status);
        },
        async readLiveStatus(api, group, signal) {
            const sent = await calls.tryToRead(api, 'cloudwatch/sentmetrics', signal);
            return (0,convergence_answers/* isDenied */.GZ)(sent) ? sent : parseLiveStatus(sent, group);
        },
        async readShadowing(api, key, signal) {
            const paths = ['configuration?format=json', 'configuration?raw=true', 'cloudwatch/sentmetrics'];
            const answers = await Promise.all(paths.map((path) => calls.tryToRead(api, path, signal)));
            const [configuration, rows, metrics] = answers;
            const inForce = configuredValue(configuration, key);
            const misspelled = (0,base_text/* isRecord */.u4)(rows) ? rows[keys/* MISSPELLED_COUNT_KEY */.hB] : undefined;
            const isInMaintenance = maintenanceIn(metrics);
            return {
                ...(inForce && { inForce }),
                ...(typeof misspelled === 'string' && { misspelled }),
                ...(isInMaintenance !== undefined && { isInMaintenance }),
                denied: answers.filter(convergence_answers/* isDenied */.GZ),
            };
        },
    };
}
function isStoredRow(row) {
    return typeof row[1] === 'string' || row[1] === null;
}
function isUnknownKey({ status, body }) {
    return status === 400 && body.startsWith('Unknown configuration key');
}
function writtenBefore(sent) {
    const date = (0,base_send/* dateOf */.Q$)(sent.answer);
    if (date !== undefined)
        return date + 1000;
    const what = 'accepted the value, but its response has no Date header. API Gateway always sends one.';
    throw strange(sent, what, { mayBeWritten: true });
}
class ApiCalls {
    #send;
    #retryPolicy;
    constructor(send, retryPolicy) {
        this.#send = send;
        this.#retryPolicy = retryPolicy;
    }
    async send(request, signal, limits = {}) {
        let mayBeWritten = false;
        const ask = async () => {
            try {
                const answer = await this.#send(request, signal);
                mayBeWritten ||= request.method === 'POST' && answer.status >= 500;
                return answer;
            }
            catch (thrown) {
                mayBeWritten ||= request.method === 'POST' && thrown instanceof base_send/* Unanswered */.XX && thrown.mayHaveArrived;
                throw thrown;
            }
        };
        const policy = { ...this.#retryPolicy, ...limits };
        const answer = await (0,retry/* sendWithRetries */.H)(request.url.host, ask, policy, signal).catch((thrown) => {
            throw mayBeWritten && thrown instanceof failure/* Failure */.HR ? (0,failure/* afterWrite */.SE)(thrown) : thrown;
        });
        if (!(answer instanceof base_send/* Unanswered */.XX))
            return { request, answer, mayBeWritten };
        throw (0,services/* unreachable */.HB)({ service: 'clonesquad', reason: answer.message }, { cause: answer, mayBeWritten });
    }
    async get(api, path, signal) {
        return this.send({ method: 'GET', url: new URL(path, api) }, signal);
    }
    bodyOf(sent) {
        const { request, answer } = sent;
        const denial = (0,refusal/* readDenial */.oq)(request, answer);
        if (denial !== undefined && (0,refusal/* canDoWithout */.gN)(denial))
            return (0,refusal/* toDenied */.x5)(denial);
        if (!(0,base_send/* isSuccess */.oJ)(answer))
            throw this.refused(sent);
        const type = answer.headers.get('content-type') ?? 'none';
        if (type.startsWith('application/json'))
            return answer.body;
        const what = `returned ${(0,base_text/* quoted */.TL)(answer.body)} with the content type ${(0,base_text/* quoted */.TL)(type)}`;
        throw strange(sent, `${what}. The CloneSquad API returns application/json.`);
    }
    refused({ request, answer }, options = {}) {
        return (0,refusal/* diagnose */.h4)(request, answer, this.#retryPolicy.clock.now(), options);
    }
    async tryOnce(request, signal) {
        try {
            const answer = await this.#send(request, signal);
            const denial = (0,refusal/* readDenial */.oq)(request, answer);
            return denial === undefined ? answer : (0,refusal/* toDenied */.x5)(denial);
        }
        catch (thrown) {
            if (thrown instanceof base_send/* Unanswered */.XX)
                return undefined;
            throw thrown;
        }
    }
    async tryToRead(api, path, signal) {
        const answer = await this.tryOnce({ method: 'GET', url: new URL(path, api) }, signal);
        if (answer === undefined || (0,convergence_answers/* isDenied */.GZ)(answer))
            return answer;
        return answer.status === 200 ? (0,base_text/* parseJson */.qF)(answer.body) : undefined;
    }
}
function strange({ request: { url }, answer }, what, options) {
    const message = `${url.host} ${what}`;
    return (0,services/* unexpectedResponse */.Lf)({ service: 'clonesquad', message }, { requestId: (0,base_send/* requestIdOf */.Gb)(answer), ...options });
}

// EXTERNAL MODULE: ./build/errors/authentication.js
var authentication = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/scale/ports.js
var ports = __webpack_require__(5077);
// EXTERNAL MODULE: ./build/errors/discovery.js
var discovery = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/aws/concurrency.js
var concurrency = __webpack_require__(4765);
// EXTERNAL MODULE: ./build/aws/service.js
var service = __webpack_require__(9657);
;// CONCATENATED MODULE: ./build/aws/cloudformation.js









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
                if ((0,service/* isErrorNamed */.Yc)(thrown, 'ValidationError', 'AccessDenied', 'AccessDeniedException'))
                    return undefined;
                throw (0,service/* awsFailure */.MT)(thrown, 'cloudformation:DescribeStacks', signal);
            }
        },
        async all() {
            const action = 'cloudformation:DescribeStacks and cloudformation:ListStacks';
            try {
                return await (0,service/* readPages */.n4)(action, MOST_PAGES, (token) => describe(token === undefined ? {} : { NextToken: token }));
            }
            catch (thrown) {
                const failure = (0,service/* awsFailure */.MT)(thrown, action, signal);
                if (failure.code === services/* awsRefused */.k4.code)
                    return failure;
                throw failure;
            }
        },
    };
}
async function describeStacks(ports, input, signal) {
    const { clock, requestMs, deadline } = ports.retryPolicy;
    const attempts = retry/* ATTEMPTS */.P.cloudFormation;
    const latest = Math.min(deadline, clock.now() + 2 * attempts * requestMs);
    const retryPolicy = { ...ports.retryPolicy, attempts, deadline: latest };
    const body = () => (0,service/* formOf */.QU)('DescribeStacks', '2010-05-15', input);
    const answer = await (0,service/* callService */.cb)({ ...ports, retryPolicy }, 'CloudFormation', body, signal);
    const result = (0,service/* resultIn */.Do)(answer, 'DescribeStacksResult');
    return { items: (0,service/* membersAt */.n7)(result, 'Stacks').map(toStack), next: (0,service/* textAt */.$6)(result, 'NextToken') || undefined };
}
function toStack(stack) {
    const entries = (0,service/* membersAt */.n7)(stack, 'Outputs').map((output) => [(0,service/* textAt */.$6)(output, 'OutputKey'), (0,service/* textAt */.$6)(output, 'OutputValue')]);
    return {
        name: (0,base_text/* plainLine */.h0)((0,service/* textAt */.$6)(stack, 'StackName')),
        status: (0,service/* textAt */.$6)(stack, 'StackStatus'),
        outputs: new Map(entries),
    };
}
function sharedStacks(open) {
    const list = new concurrency/* OneCall */.t$();
    return (signal) => ({
        byName: async (name) => open(signal).byName(name),
        all: async () => list.ask(async (during) => open(during).all(), signal),
    });
}
function defaultStackNames(group) {
    return [group, `CloneSquad-${group}`, `clonesquad-${group}`];
}
async function findApis(groups, stacks, place) {
    const listed = await stacks.all();
    const found = groups.map(async (group) => {
        const looked = listed instanceof failure/* Failure */.HR ? await byDefaultNames(group, stacks) : listed;
        return [group, deploymentOf(group, looked, place) ?? notFound(group, listed, place.region)];
    });
    return new Map(await Promise.all(found));
}
async function findGroups(stacks) {
    const listed = await stacks.all();
    if (listed instanceof failure/* Failure */.HR)
        throw listed;
    const groups = listed.filter(isDeployed).flatMap((stack) => {
        const group = stack.outputs.get(keys/* GROUP_OUTPUT */.Qj) ?? '';
        return claimsOf(group, stack).length === 0 ? [] : [group];
    });
    return [...new Set(groups)];
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
        return (0,discovery/* urlUntrusted */.eS)({ group, stack, output, text });
    const { region } = place;
    const itsRegion = (0,api_url/* regionOf */.AP)(url);
    if (itsRegion !== undefined && itsRegion !== region)
        return (0,discovery/* regionMismatch */.tm)({ group, stack, output, text, region });
    return { api: url, stack, output };
}
function isDeployed({ status }) {
    return !/^(?:CREATE_(?!COMPLETE)|ROLLBACK_|DELETE_|REVIEW_)/.test(status);
}
function claimsOf(group, { name: stack, outputs }) {
    if (outputs.get(keys/* GROUP_OUTPUT */.Qj) !== group)
        return [];
    return keys/* URL_OUTPUTS */.xn.flatMap((output) => {
        const text = outputs.get(output);
        return text === undefined ? [] : [{ stack, output, text, url: (0,api_url/* parseApiUrl */.nV)(text) }];
    });
}
function isMeantFor(group, { name, outputs }) {
    const claimed = outputs.get(keys/* GROUP_OUTPUT */.Qj);
    return claimed === undefined ? defaultStackNames(group).includes(name) : claimed === group;
}
function notFound(group, listed, region) {
    if (listed instanceof failure/* Failure */.HR)
        return listed;
    return (0,discovery/* stackNotFound */.qk)({
        group,
        region,
        outputs: `${keys/* GROUP_OUTPUT */.Qj}=${group} and ${keys/* URL_OUTPUTS */.xn.join(' or ')}`,
        looked: listed.map((stack) => stack.name),
        groups: listed.flatMap(({ outputs }) => outputs.get(keys/* GROUP_OUTPUT */.Qj) ?? []),
    });
}

// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
;// CONCATENATED MODULE: ./build/aws/cloudwatch.js









const STATISTICS = [
    { stat: 'SampleCount', name: 'sampleCount' },
    { stat: 'Sum', name: 'sum' },
    { stat: 'Minimum', name: 'minimum' },
    { stat: 'Maximum', name: 'maximum' },
];
const SERIES_PER_REQUEST = 500 / STATISTICS.length;
const REQUESTS_AT_ONCE = 8;
const cloudwatch_MOST_PAGES = 50;
const ACTION = 'cloudwatch:GetMetricData';
class Incomplete extends Error {
}
const ABSENT = -1;
const noStatistics = () => ({ sampleCount: ABSENT, sum: ABSENT, minimum: ABSENT, maximum: ABSENT });
async function readBins(ports, fleets, namespace, window, signal) {
    const bins = new Map(fleets.map((fleet) => [fleet, new Map()]));
    const portions = portionsOf([...bins.keys()].flatMap(seriesOf));
    const readPortion = async (asked, during) => {
        let requestId;
        const results = await (0,service/* readPages */.n4)(ACTION, cloudwatch_MOST_PAGES, async (next) => {
            const token = next === undefined ? '' : `"NextToken":${JSON.stringify(next)},`;
            const page = await readPage(ports, questionOf(asked, namespace, window, token), during);
            requestId = page.requestId;
            return page;
        });
        requireComplete(results, requestId);
        for (const result of results)
            collect(result, asked, bins);
    };
    await allOrNone(portions, readPortion, signal);
    for (const found of bins.values())
        dropIncomplete(found);
    return new Map([...bins].map(([fleet, found]) => [fleet, completed(fleet, found)]));
}
async function readPage(ports, body, signal) {
    const { clock, requestMs } = ports.retryPolicy;
    const limits = { attempts: retry/* ATTEMPTS */.P.cloudWatch, deadline: clock.now() + 2 * requestMs };
    const limited = { ...ports, retryPolicy: { ...ports.retryPolicy, ...limits } };
    const answer = await (0,service/* callService */.cb)(limited, 'CloudWatch', () => body, signal);
    const document = answer.status === 200 ? (0,base_text/* parseJson */.qF)(answer.body) : undefined;
    const results = (0,base_text/* isRecord */.u4)(document) ? document['MetricDataResults'] : undefined;
    if (!(0,base_text/* isRecord */.u4)(document) || !Array.isArray(results))
        throw (0,service/* answerError */.n)(answer);
    const next = document['NextToken'];
    const isLast = typeof next !== 'string' || next === '';
    return { items: results, next: isLast ? undefined : next, requestId: (0,base_send/* requestIdOf */.Gb)(answer) };
}
function requireComplete(results, requestId) {
    const ends = new Map();
    for (const result of results)
        if ((0,base_text/* isRecord */.u4)(result))
            ends.set(result['Id'], result);
    for (const { StatusCode: status = 'Complete', Messages: messages } of ends.values()) {
        if (status === 'Complete')
            continue;
        const reason = (0,base_text/* excerpt */.Kb)([`CloudWatch returned ${String(status)}`, ...messageTexts(messages)].join(': '));
        if (status === 'Forbidden')
            throw (0,services/* awsRefused */.k4)({ action: ACTION, reason }, { requestId });
        throw Object.assign(new Incomplete(reason), { requestId });
    }
}
function messageTexts(messages) {
    const [first] = Array.isArray(messages) ? messages : [];
    const value = (0,base_text/* isRecord */.u4)(first) ? first['Value'] : undefined;
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
function questionOf(asked, namespace, { start, end }, token) {
    const queries = asked.flatMap(({ metricName, dimensions }, place) => {
        const metric = JSON.stringify({ Namespace: namespace, MetricName: metricName, Dimensions: dimensions });
        return STATISTICS.map(({ stat }, index) => `{"Id":"q${place * STATISTICS.length + index}","MetricStat":{"Metric":${metric},"Period":${bins/* BIN_MS */.r4 / 1000},"Stat":"${stat}"}}`);
    });
    const seconds = (milliseconds) => Math.floor(milliseconds / 1000);
    return `{"StartTime":${seconds(start)},"EndTime":${seconds(end)},"ScanBy":"TimestampAscending",${token}"MetricDataQueries":[${queries.join(',')}]}`;
}
function collect(result, asked, bins) {
    const { Id: id, Timestamps: seconds, Values: values } = (0,base_text/* isRecord */.u4)(result) ? result : {};
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
        const bin = ofKey(found, second * 1000, () => new Map());
        for (const metric of series.metrics)
            ofKey(bin, metric, noStatistics)[statistic.name] = value;
    }
}
function ofKey(map, key, create) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const created = create();
    map.set(key, created);
    return created;
}
function dropIncomplete(bins) {
    for (const bin of bins.values()) {
        bin.forEach(({ sampleCount, sum, minimum, maximum }, metric) => {
            if (Math.min(sampleCount, sum, minimum, maximum) < 0)
                bin.delete(metric);
        });
    }
}
const SUBFLEET_SERIES = [...new Set(Object.values(keys/* SUBFLEET_METRICS */.B2).filter((name) => name !== undefined))].map((metricName) => ({
    metricName,
    metrics: keys/* FLEET_METRICS */.jz.filter((metric) => keys/* SUBFLEET_METRICS */.B2[metric] === metricName),
}));
function seriesOf(fleet) {
    const { group, subfleet } = (0,fleet_name/* parseFleetName */.Tc)(fleet);
    const ofGroup = { Name: keys/* GROUP_DIMENSION */.NX, Value: group };
    if (subfleet === undefined) {
        const dimensions = [ofGroup];
        return keys/* FLEET_METRICS */.jz.map((metric) => ({ fleet, metrics: [metric], metricName: metric, dimensions }));
    }
    const dimensions = [{ Name: keys/* SUBFLEET_DIMENSION */.UH, Value: subfleet }, ofGroup];
    return SUBFLEET_SERIES.map((series) => ({ ...series, fleet, dimensions }));
}
const UNSENT = cycles/* DECISIVE_METRICS */.b$.filter((metric) => keys/* SUBFLEET_METRICS */.B2[metric] === undefined);
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

// EXTERNAL MODULE: ./build/aws/credentials.js
var credentials = __webpack_require__(7856);
// EXTERNAL MODULE: ./build/aws/env-variables.js
var env_variables = __webpack_require__(6545);
// EXTERNAL MODULE: ./build/aws/signed-http.js
var signed_http = __webpack_require__(4737);
// EXTERNAL MODULE: ./build/aws/sts.js
var aws_sts = __webpack_require__(2086);
;// CONCATENATED MODULE: ./build/aws/cloud.js













const ANSWER_BYTES = 8 * 1024 * 1024;
const NO_DEADLINE = Number.POSITIVE_INFINITY;
function openConnection(options, ports) {
    return new AwsConnection(options, ports);
}
class AwsConnection {
    #options;
    #ports;
    #sender;
    #credentials;
    #hasNotified = false;
    #identity = new concurrency/* OneCall */.t$();
    #metrics;
    #sharedStacks = sharedStacks((signal) => this.#stacks(NO_DEADLINE, signal));
    constructor(options, ports) {
        const { signIn, region, userAgent, requestMs, env, gate = (0,concurrency/* openGate */.GN)() } = options;
        const awsClock = {};
        const { now } = ports.retryPolicy.clock;
        this.#options = options;
        this.#ports = ports;
        this.#sender = { region, userAgent, requestMs, gate, now, awsClock, notice: () => undefined };
        this.#credentials = (0,credentials/* credentialSource */.L)(signIn, this.#sender, { ...ports, env });
    }
    async cloud({ signal, retryPolicy, notice }) {
        const { region, env, vpcEndpoint, signIn, isShared = false } = this.#options;
        for (const service of env_variables/* AWS_SERVICES */.JB)
            (0,env_variables/* endpointOf */.X5)(service, region, env);
        if (!this.#hasNotified)
            for (const text of (0,env_variables/* settingNotices */.C2)(env, signIn))
                notice(text);
        this.#hasNotified = true;
        await this.#credentials(signal);
        const sts = { ...this.#service('sts', retryPolicy.deadline, notice), retryPolicy };
        const identify = (during) => this.#identity.ask((asked) => (0,aws_sts/* callerIdentity */.IX)(sts, asked), during);
        await this.#requireAllowed(identify, signal);
        const stacks = isShared ? this.#sharedStacks : this.#stacks.bind(this, retryPolicy.deadline);
        const surroundings = { region, isLocalCloud: isLocalEndpoint(env) };
        const send = (0,signed_http/* signedSender */.w)(this.#credentials, { ...this.#sender, notice, vpcEndpoint });
        return {
            ...cloneSquadApi(send, retryPolicy),
            findApis: async (groups, during) => findApis(groups, stacks(during), surroundings),
            findGroups: async (during) => findGroups(stacks(during)),
            identify,
            readMetrics: this.readMetrics,
        };
    }
    readMetrics = async (fleets, namespace, window, during) => {
        this.#metrics ??= this.#service('monitoring');
        try {
            return await readBins(this.#metrics, fleets, namespace, window, during);
        }
        catch (thrown) {
            const failure = (0,service/* awsFailure */.MT)(thrown, 'cloudwatch:GetMetricData', during);
            if (failure === thrown ? !isTransient(failure) : (0,service/* isRefusal */.vu)(thrown))
                throw failure;
            throw new ports/* TransientReadError */.F(failure.message, { cause: failure });
        }
    };
    async #requireAllowed(identify, signal) {
        const { allowedAccounts: allowed, signIn } = this.#options;
        if (allowed === undefined || signIn.kind !== 'ambient')
            return;
        const { account } = await identify(signal);
        if (!allowed.includes(account))
            throw (0,authentication/* accountNotAllowed */.fs)({ account, allowed });
    }
    #stacks(deadline, signal) {
        return stackSource(this.#service('cloudformation', deadline), signal);
    }
    #service(service, deadline = NO_DEADLINE, notice = this.#sender.notice) {
        const { region, requestMs, env } = this.#options;
        const send = (0,signed_http/* signedSender */.w)(this.#credentials, { ...this.#sender, service, notice, answerBytes: ANSWER_BYTES });
        const { clock } = this.#ports.retryPolicy;
        const retryPolicy = { clock, requestMs, deadline, log: () => undefined };
        return { send, url: (0,env_variables/* endpointOf */.X5)(service, region, env), retryPolicy };
    }
}
function isTransient({ code }) {
    return [services/* throttled */.v6, services/* unreachable */.HB].some((cause) => cause.code === code);
}
function isLocalEndpoint(env) {
    const endpoint = (0,env_variables/* configuredEndpoint */.iw)('cloudformation', env);
    return endpoint !== undefined && (0,api_url/* isLoopback */.U9)(endpoint.hostname);
}

// EXTERNAL MODULE: ./build/aws/http.js + 1 modules
var http = __webpack_require__(2908);
// EXTERNAL MODULE: ./build/aws/profiles.js
var profiles = __webpack_require__(2694);
// EXTERNAL MODULE: ./build/aws/request-log.js
var request_log = __webpack_require__(2680);
// EXTERNAL MODULE: ./build/scale/metric-reads.js
var metric_reads = __webpack_require__(2993);
// EXTERNAL MODULE: ./build/machine/files.js
var files = __webpack_require__(9789);
;// CONCATENATED MODULE: ./build/machine/oidc-token.js








const JOB_IS_LATE = /Can't issue ID_TOKEN for job in '(?:Pending|Delayed)' state/i;
function idTokenSource(env, retryPolicy, mask) {
    return async (audience, signal) => {
        const url = requestUrl(env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '', audience);
        const ask = () => (0,http/* exchange */.cv)({ method: 'GET', url, headers: headersFor(env) }, { ...retryPolicy, isAboutTokens: true }, signal);
        const answer = await (0,retry/* sendWithRetries */.H)(url.host, ask, retryPolicy, signal, (given) => isLate(given) ? 'GitHub has not registered this job as running yet' : undefined);
        if (answer instanceof base_send/* Unanswered */.XX)
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
        'User-Agent': (0,env_variables/* userAgentOf */.a9)(env),
    };
}
function isLate({ status, body }) {
    return status === 403 && JOB_IS_LATE.test(body);
}
function requestUrl(text, audience) {
    if (!URL.canParse(text))
        throw (0,authentication/* invalidOidcUrl */.MW)({});
    const url = new URL(text);
    if ((0,api_url/* isClearText */.bV)(url))
        throw (0,authentication/* invalidOidcUrl */.MW)({ host: url.host });
    url.searchParams.set('audience', audience);
    return url;
}
function tokenIn(body) {
    const answer = (0,base_text/* parseJson */.qF)(body);
    const value = (0,base_text/* isRecord */.u4)(answer) ? answer['value'] : undefined;
    return typeof value === 'string' && /^[\x21-\x7e]{4,20000}$/.test(value) ? value : undefined;
}
function notGiven({ host }, answer) {
    const { status, body } = answer;
    if ((0,base_send/* isSuccess */.oJ)(answer))
        return (0,services/* unexpectedResponse */.Lf)({
            service: 'github',
            message: `${host} returned ${status} and ${body.length} characters without an OIDC token.`,
        });
    const reason = (0,base_send/* answerText */.yy)(host, status, body);
    return status === 429 || status >= 500 || isLate(answer)
        ? (0,services/* unreachable */.HB)({ service: 'github', reason })
        : (0,authentication/* oidcTokenDenied */.yp)({ reason });
}

// EXTERNAL MODULE: ./build/machine/process.js
var machine_process = __webpack_require__(575);
;// CONCATENATED MODULE: ./build/machine/machine.js














async function openMachine(env, logRequest) {
    if (logRequest !== undefined)
        (0,request_log/* logRequests */.P)(logRequest);
    requireHome();
    await (0,http/* useProxyFromEnv */.bq)(env);
    const settled = await (0,profiles/* withProfileSettings */.v8)(env, files/* isEndless */.tr);
    await trustCaBundle(settled);
    return settled;
}
function requireHome() {
    try {
        (0,external_node_os_.homedir)();
    }
    catch {
        process.env['HOME'] = '/';
    }
}
const MOST_BUNDLE_BYTES = 16 * 1024 * 1024;
async function trustCaBundle(env) {
    const file = env['AWS_CA_BUNDLE'];
    if (!file)
        return;
    try {
        const bundle = (0,files/* readRegularFile */.XF)(file, MOST_BUNDLE_BYTES).toString('utf8');
        const certificates = bundle.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
        if (certificates === null)
            throw new Error('it contains no PEM certificate');
        if (!("setDefaultCACertificates" in external_node_tls_))
            throw new Error('it requires Node.js 22.19 or later');
        external_node_tls_.setDefaultCACertificates([...external_node_tls_.getCACertificates('default'), ...certificates]);
    }
    catch (thrown) {
        const reason = (0,base_text/* excerpt */.Kb)((0,http/* innermost */.OI)(thrown).message);
        throw (0,services/* caBundleUnusable */.SN)({ file, reason }, { cause: thrown });
    }
    const { secureAgent } = await __webpack_require__.e(/* import() */ 482).then(__webpack_require__.bind(__webpack_require__, 5482));
    secureAgent.forgetEarly();
}
function surroundingsOf(env) {
    return {
        ambientRegion: (0,env_variables/* ambientRegion */.bS)(env),
        regionVariable: (0,env_variables/* regionVariable */.or)(env),
        isGitHub: env['GITHUB_ACTIONS'] === 'true',
        hasIdToken: Boolean(env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
    };
}
const MOST_BYTES = 64 * 1024;
function connectorFor(request, env, mask) {
    const options = { ...request, userAgent: (0,env_variables/* userAgentOf */.a9)(env), env };
    return (session) => openConnection(options, portsOf(env, session.retryPolicy, mask)).cloud(session);
}
function connectorsFor(requests, env, log) {
    if (requests.length === 1)
        return (request) => connectorFor(request, env);
    const shared = { userAgent: (0,env_variables/* userAgentOf */.a9)(env), env, gate: (0,concurrency/* openGate */.GN)(), isShared: true };
    const open = (request) => {
        const { requestMs } = request;
        const retryPolicy = { clock: machine_process/* systemClock */.ml, requestMs, deadline: Number.POSITIVE_INFINITY, log };
        return openConnection({ ...request, ...shared }, portsOf(env, retryPolicy));
    };
    return sharedConnectors(requests, open, machine_process/* systemClock */.ml);
}
function portsOf(env, retryPolicy, mask = () => undefined) {
    const readFile = (path) => (0,files/* readRegularFile */.XF)(path, MOST_BYTES).toString('utf8');
    return { idToken: idTokenSource(env, retryPolicy, mask), mask, retryPolicy, readFile, isEndless: files/* isEndless */.tr };
}
function sharedConnectors(requests, open, clock) {
    const shortestPollMs = Math.min(...requests.map(({ wait }) => wait.pollMs));
    const all = new Map();
    return (request) => {
        const key = connectionKey(request);
        const known = all.get(key);
        if (known !== undefined)
            return known;
        const connection = open(request);
        const readMetrics = (0,metric_reads/* sharedReads */.Fw)(connection.readMetrics, clock, shortestPollMs);
        const connect = async (session) => ({ ...(await connection.cloud(session)), readMetrics });
        all.set(key, connect);
        return connect;
    };
}
function connectionKey({ signIn, region, allowedAccounts, vpcEndpoint, requestMs }) {
    return JSON.stringify([signIn, region, allowedAccounts, vpcEndpoint?.href, requestMs]);
}


/***/ }),
/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   PB: () => (/* binding */ abortOnSignals),
/* harmony export */   Qj: () => (/* binding */ requireNode),
/* harmony export */   ml: () => (/* binding */ systemClock),
/* harmony export */   p8: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8877);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8315);





const GRACE_MS = 5_000;
const SAME_SIGNAL_MS = 500;
const OLDEST_NODE = 22;
function requireNode() {
    const { node: version } = process.versions;
    if (Number.parseInt(version, 10) < OLDEST_NODE)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .unsupportedNode */ .AV)({ version });
}
function abortOnSignals(endsAtSecond = false) {
    const controller = new AbortController();
    let first;
    let handle;
    let grace;
    const lastAt = new Map();
    for (const name of _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .END_SIGNALS */ .Cm) {
        process.on(name, () => {
            const at = systemClock.now();
            const isLater = first !== undefined && at - first.at > SAME_SIGNAL_MS;
            const isAgain = at - (lastAt.get(name) ?? Number.NEGATIVE_INFINITY) > SAME_SIGNAL_MS;
            lastAt.set(name, at);
            if (handle !== undefined) {
                if (isAgain)
                    handle(name);
            }
            else if (isLater && endsAtSecond)
                endBySignal(name);
            if (first !== undefined)
                return;
            first = { name, at };
            if (handle === undefined)
                grace = setTimeout(() => endBySignal(name), GRACE_MS).unref();
            controller.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
        });
    }
    process.on('uncaughtException', (thrown) => {
        const bug = (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .toFailure */ .w2)(thrown);
        if (handle === undefined)
            grace ??= setTimeout(() => process.exit(), GRACE_MS).unref();
        process.once('exit', () => {
            if (process.exitCode)
                return;
            process.stderr.write(`${[(0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLine */ .h0)(bug.message), ...(0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .traceOf */ .fC)(bug)].join('\n')}\n`);
            process.exitCode = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCode */ .I$)(bug.result);
        });
        controller.abort(bug);
    });
    const takeOver = (next) => {
        handle = next;
        clearTimeout(grace);
    };
    return { signal: controller.signal, received: () => first?.name, takeOver };
}
function endBySignal(name) {
    process.removeAllListeners(name);
    process.kill(process.pid, name);
}
async function endProcess(signal) {
    await Promise.all([process.stdout, process.stderr].map(written));
    if (!process.getActiveResourcesInfo().some(isInThread))
        process.exit();
    if (signal !== undefined)
        endBySignal(signal);
    else
        endAtOnce();
}
function endAtOnce() {
    const code = String(process.exitCode ?? 0);
    if (process.platform !== 'win32')
        process.execve?.(process.execPath, [process.execPath, '--eval', `process.exit(${code})`], {
            ...process.env,
            NODE_OPTIONS: '',
        });
    process.exit();
}
function isInThread(resource) {
    return resource.startsWith('GetAddrInfo') || resource.startsWith('FSReq');
}
async function written(stream) {
    if (stream.writableLength === 0)
        return;
    await new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}
const SMALL_HEAP = ['--heap-growing-percent=50', '--semi-space-growth-factor=1'];
function keepHeapSmall() {
    for (const option of SMALL_HEAP)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)(option);
}
const LONGEST_MS = 2 ** 31 - 1;
const STARTED_AT = Date.now();
const STARTED = performance.now();
const sleep = async (milliseconds, signal) => {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(milliseconds, LONGEST_MS), undefined, { signal }).catch((thrown) => {
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
/***/ 1915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ failureParagraphs),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   S$: () => (/* binding */ fixLine),
/* harmony export */   ZQ: () => (/* binding */ noRunReport),
/* harmony export */   aw: () => (/* binding */ noRunParagraphs),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   g0: () => (/* binding */ moreLine),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* unused harmony export FIXERS */
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7844);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);


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
function noRunParagraphs(failure, finalState) {
    const { message, code } = failure;
    return [message, fixLine(failure), stateLine(finalState), moreLine(code)];
}
function noRunReport({ message, result, code, requestId }, finalState) {
    const request = requestId === undefined ? {} : { requestId };
    return { version: _base_version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x, result, code, headline: message, finalState, ...request, fleets: [] };
}
function isFailure(result) {
    return result !== 'ok' && result !== 'dry-run' && result !== 'pending';
}
function failureParagraphs(environments) {
    const failed = environments.filter(({ result }) => isFailure(result));
    const isMany = environments.length > 1;
    return [
        ...causesOf(failed).map(({ message, fix, envs, others, otherApis }) => {
            const where = isMany && others.length === 0 ? `${someOf(envs)}: ` : '';
            const also = others.length === 0 ? [] : [`This error and its fix also apply to ${someOf(otherApis)}.`];
            return [`${where}${message}`, fix, ...also].join('\n');
        }),
        stateLine(failed.map((report) => report.finalState).join(' ')),
        ...linksOf(failed),
    ];
}
function causesOf(reports) {
    const byText = Map.groupBy(reports.flatMap(failedFleets), ({ text }) => text);
    const alike = Map.groupBy(byText.values(), ([first]) => first?.key ?? '');
    return [...alike].flatMap(([key, texts]) => {
        const [first, ...rest] = texts.flat();
        if (first === undefined)
            return [];
        const { message, fix, fleet } = first;
        const others = texts.length === 1 ? [] : rest.map((other) => other.fleet);
        const otherApis = others.length === 0 ? [] : rest.map((other) => other.fleet + apiText(other));
        const isNamed = others.length === 0 || message.includes(fleet);
        const envs = [first, ...rest].map(({ env }) => env);
        return [{ key, message: isNamed ? message : `${fleet}: ${message}`, fix, envs, others, otherApis }];
    });
}
function failedFleets({ env, fleets }) {
    const failed = fleets.flatMap((report) => {
        if (report.message === undefined)
            return [];
        const { fleet, url, code = '', requestId } = report;
        const message = `${apiFleetPrefix(report.message, fleets)}${report.message}`;
        const fix = fixLine(report);
        const whole = `${message}\n${fix}`;
        const text = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutRequestId */ .jV)(whole, requestId);
        const api = apiIn(text) ?? (url !== undefined && text.includes(apiName(url)) ? apiName(url) : PLACEHOLDER);
        const key = `${code} ${text}`.replaceAll(fleet, PLACEHOLDER).replaceAll(api, PLACEHOLDER);
        return [{ key, text, env, fleet, message, fix, ...(api !== PLACEHOLDER && { api }) }];
    });
    return failed.filter(({ text }, index) => failed.findIndex((one) => one.text === text) === index);
}
const PLACEHOLDER = '\u0000';
function apiText({ api, fix }) {
    const arn = /\barn:[a-z-]+:execute-api:\S+/.exec(fix)?.[0];
    if (arn !== undefined)
        return ` (${arn.replace(/[.,;:]$/, '')})`;
    return api === undefined ? '' : ` (API ${api})`;
}
function linksOf(reports) {
    const codes = reports.flatMap(({ fleets }) => fleets.flatMap(({ code }) => code ?? []));
    return codes.length === 0 ? [] : [moreLine(...new Set(codes))];
}
function apiFleetPrefix(message, fleets) {
    if (fleets.some(({ fleet }) => message.includes(fleet)))
        return '';
    const ofApi = fleets.filter(({ url }) => url !== undefined && message.includes(apiName(url)));
    const isOfOther = ofApi.length === 0 && apiIn(message) !== undefined;
    const [fleet, ...others] = isOfOther ? fleets.filter((one) => one.message === message) : ofApi;
    return fleet === undefined || others.length > 0 ? '' : `${fleet.fleet}: `;
}
function apiIn(text) {
    return /\barn:[a-z-]+:execute-api:[a-z0-9-]*:[0-9*]*:([a-z0-9]+)\//.exec(text)?.[1];
}
function apiName(url) {
    const { host } = new URL(url);
    return /^([a-z0-9]+)\.execute-api\./.exec(host)?.[1] ?? host;
}
function someOf(names) {
    return (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names, 10);
}


/***/ }),
/***/ 2993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ sharedReads),
/* harmony export */   Ou: () => (/* binding */ windowOf),
/* harmony export */   S5: () => (/* binding */ MetricReads)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5077);



const RETRY_LOG_MS = 60_000;
class MetricReads {
    #namespace;
    #ports;
    #failed = 0;
    #failedInARow = 0;
    #lastError = '';
    #loggedAt = Number.NEGATIVE_INFINITY;
    constructor(namespace, ports) {
        this.#namespace = namespace;
        this.#ports = ports;
    }
    get failed() {
        return this.#failed;
    }
    get unread() {
        return this.#failedInARow > 1 ? this.#lastError : undefined;
    }
    async read(fleets, window, signal) {
        try {
            const bins = await this.#ports.cloud.readMetrics(fleets, this.#namespace, window, signal);
            this.#failedInARow = 0;
            return bins;
        }
        catch (thrown) {
            if (!(thrown instanceof _ports_js__WEBPACK_IMPORTED_MODULE_1__/* .TransientReadError */ .F))
                throw thrown;
            this.#failed += 1;
            this.#failedInARow += 1;
            this.#lastError = thrown.message;
            this.#log();
            return undefined;
        }
    }
    #log() {
        const now = this.#ports.clock.now();
        if (now - this.#loggedAt < RETRY_LOG_MS)
            return;
        this.#loggedAt = now;
        const count = this.#failed === 1 ? '' : ` (${this.#failed} times so far)`;
        const error = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .Kb)(this.#lastError, 1_000);
        this.#ports.log(`CloudWatch could not be read${count}: ${error}. Retrying at the next poll.`);
    }
}
const GATHER_MS = 1_000;
const GATHER_SHARE = 0.1;
function sharedReads(readMetrics, clock, pollMs) {
    const gatherMs = Math.min(GATHER_MS, pollMs * GATHER_SHARE);
    const gathering = new Map();
    const underWay = new Map();
    const serve = async (namespace, read) => {
        await clock.sleep(gatherMs, read.abandoned);
        await underWay.get(namespace);
        if (read.abandoned.aborted)
            return;
        gathering.delete(namespace);
        underWay.set(namespace, read.perform(readMetrics, namespace));
    };
    const gather = (namespace) => {
        const read = new SharedRead();
        gathering.set(namespace, read);
        serve(namespace, read).catch((thrown) => {
            gathering.delete(namespace);
            read.fail(thrown);
        });
        return read;
    };
    return async (fleets, namespace, window, signal) => {
        signal.throwIfAborted();
        const open = gathering.get(namespace);
        const read = open?.abandoned.aborted === false ? open : gather(namespace);
        return read.join(fleets, window, signal);
    };
}
class SharedRead {
    #readers = new Set();
    #abandon = new AbortController();
    get abandoned() {
        return this.#abandon.signal;
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
    return new Map(fleets.map((fleet) => [fleet, binsWithin(window, bins.get(fleet) ?? new Map())]));
}
function binsWithin({ start, end }, bins) {
    return new Map([...bins].filter(([bin]) => bin >= start && bin < end));
}
function windowOf(start, now) {
    return { start: Math.floor(start / _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4) * _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4, end: (Math.floor(now / _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4) + 2) * _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4 };
}


/***/ }),
/***/ 5077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TransientReadError),
/* harmony export */   w: () => (/* binding */ orFailure)
/* harmony export */ });
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);

class TransientReadError extends Error {
    name = 'TransientReadError';
}
async function orFailure(promise, signal) {
    try {
        return await promise;
    }
    catch (thrown) {
        signal.throwIfAborted();
        return (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_0__/* .toFailure */ .w2)(thrown instanceof TransientReadError ? thrown.cause : thrown);
    }
}


/***/ }),
/***/ 2728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ EXTERNAL_ID),
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   CU: () => (/* binding */ NAMESPACE),
/* harmony export */   Ds: () => (/* binding */ SUBFLEET_NAME),
/* harmony export */   F0: () => (/* binding */ ACCOUNT_IDS),
/* harmony export */   Fc: () => (/* binding */ SUBFLEET_IN_WORDS),
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
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pW: () => (/* binding */ SESSION_SECONDS),
/* harmony export */   sc: () => (/* binding */ NAME_IN_WORDS),
/* harmony export */   xG: () => (/* binding */ ROLE_ARN),
/* harmony export */   z0: () => (/* binding */ SESSION_NAME)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_partitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9773);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(471);




const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$/;
const NAME_IN_WORDS = '1 to 63 letters, digits, `-` or `_`, starting and ending with a letter or digit';
const SUBFLEET_NAME = /^(?!__all__$)[a-z0-9_-]{1,63}$/;
const SUBFLEET_IN_WORDS = '1 to 63 lowercase letters, digits, `-` or `_`, but not `__all__`';
function matching(pattern) {
    return (text) => (pattern.test(text) ? text : undefined);
}
function anyText(placeholder, example) {
    return { placeholder, parse: (any) => any, use: 'use any text', example };
}
function choice(...words) {
    const quoted = words.map((word) => `\`${word}\``);
    return {
        placeholder: words.join('|'),
        parse: (text) => words.find((word) => word === text),
        use: `use ${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`,
        example: words.at(-1) ?? words[0],
        choices: words,
    };
}
const SWITCH = { ...choice('false', 'true'), placeholder: '' };
function duration(least, most, example) {
    const [leastMs = 0, mostMs = 0] = [least, most].map(_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9);
    const parse = (text) => {
        const ms = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E9)(text);
        return ms !== undefined && ms >= leastMs && ms <= mostMs ? ms : undefined;
    };
    const written = ['10s', '90s', '20m', '2h', '1h30m'].filter((text) => parse(text) !== undefined);
    const use = `use a duration from ${least} to ${most}, written like ${written.map((text) => `\`${text}\``).join(', ')}`;
    return { placeholder: 'duration', parse, use, example, range: [least, most] };
}
const ENVIRONMENT = {
    placeholder: 'names',
    parse: matching(NAME),
    use: `use ${NAME_IN_WORDS}`,
    example: 'perf1',
};
const SIZE = {
    placeholder: 'size',
    parse: _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSize */ .DB,
    use: 'use a whole number (`4`), a whole percentage from 0% to 100% (`50%` or `50p`), or `auto`',
    example: '4',
};
const SUBFLEET_SIZE = {
    placeholder: 'size',
    parse: _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSubfleetSize */ .Lw,
    use: 'use a whole number (`4`) or a whole percentage from 0% to 100% (`50%` or `50p`)',
    example: '4',
};
const FLOOR = {
    placeholder: 'number',
    parse: _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFloor */ .cI,
    use: 'use a whole number of instances',
    example: '0',
};
const API_URL = {
    placeholder: 'url',
    parse: _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV,
    use: 'use an `https` URL without user, query and fragment',
    example: (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleApiUrl */ .m8)(),
};
const VPC_ENDPOINT = {
    placeholder: 'host',
    parse: _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVpcEndpoint */ .Gp,
    use: 'use the DNS name of an interface VPC endpoint for API Gateway',
    example: (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .exampleVpcEndpoint */ .VG)(),
};
const REGION = {
    placeholder: 'region',
    parse: (name) => ((0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegion */ .Dp)(name) ? name : undefined),
    use: 'use the name of an AWS region',
    example: 'eu-west-1',
};
const ROLE_ARN = {
    placeholder: 'arn',
    parse: (arn) => {
        const partition = /^arn:([a-z-]+):iam::\d{12}:role\/[\w+=,.@/-]{1,576}$/.exec(arn)?.[1];
        return _clonesquad_partitions_js__WEBPACK_IMPORTED_MODULE_1__/* .PARTITIONS */ .S.some(({ id }) => id === partition) ? arn : undefined;
    },
    use: 'use the ARN of an IAM role',
    example: 'arn:aws:iam::111122223333:role/clonesquad-scale',
};
const SESSION_NAME = {
    placeholder: 'name',
    parse: matching(/^[\w+=,.@-]{2,64}$/),
    use: 'use 2 to 64 letters, digits or characters of `_+=,.@-`',
    example: 'clonesquad-scale-perf1',
};
const EXTERNAL_ID = {
    placeholder: 'id',
    parse: matching(/^[\w+=,.@:/-]{2,1224}$/),
    use: 'use 2 to 1224 letters, digits or characters of `_+=,.@:/-`',
    example: 'acme/perf1',
};
const SESSION_SECONDS = {
    placeholder: 'seconds',
    parse: (digits) => {
        const seconds = /^\d{3,5}$/.test(digits) ? Number(digits) : 0;
        return seconds >= 900 && seconds <= 43_200 ? seconds : undefined;
    },
    use: 'use a number of seconds from 900 to 43200',
    example: '3600',
    range: ['900', '43200'],
};
const ACCOUNT_IDS = {
    placeholder: 'ids',
    parse: (list) => {
        const ids = list.split(/[\s,]+/).filter((part) => part !== '');
        return ids.length > 0 && ids.every((id) => /^\d{12}$/.test(id)) ? ids : undefined;
    },
    use: 'use account IDs of 12 digits, separated by commas or spaces',
    example: '111122223333,444455556666',
};
const NAMESPACE = {
    placeholder: 'name',
    parse: matching(/^[\w./#:-]{1,255}$/),
    use: 'use 1 to 255 letters, digits or characters of `./#:_-`',
    example: 'CloneSquad',
};
const GROUP_TEMPLATE = {
    placeholder: 'template',
    parse: matching(/^(?:[A-Za-z0-9_-]|\{env\}|\{layer\})+$/),
    use: 'use letters, digits, `-`, `_` and the placeholders `{env}` and `{layer}`',
    example: '{env}-{layer}',
};


/***/ }),
/***/ 7121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   Qj: () => (/* binding */ spellKey),
/* harmony export */   To: () => (/* binding */ SettingsReader),
/* harmony export */   rC: () => (/* binding */ textSource),
/* harmony export */   vi: () => (/* binding */ withFloorOfAll)
/* harmony export */ });
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2538);

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
    return (name) => source(name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOOR_SUFFIX */ .xl) ? 'floor' : name);
}
function textSource(read, spell) {
    return (name) => {
        const text = read(name) ?? '';
        return text === '' ? undefined : { text, spelling: spell(name) };
    };
}
class SettingsReader {
    #source;
    #spell;
    #invalid;
    constructor(source, spell, invalid) {
        this.#source = source;
        this.#spell = spell;
        this.#invalid = invalid;
    }
    text(name) {
        return this.#given(name).text;
    }
    value(setting) {
        const value = this.optional(setting) ?? setting.format.parse(setting.default);
        if (value === undefined)
            throw new Error(`The default of ${setting.name} is not valid`);
        return value;
    }
    optional({ name, format: { parse, use, example } }) {
        const text = this.text(name);
        if (text === '')
            return undefined;
        const value = parse(text);
        if (value === undefined)
            this.refuse(name, use, example);
        return value;
    }
    nameOf(name) {
        return this.#given(name).spelling.name;
    }
    refuse(name, why, validValue, validName) {
        const { text: value, spelling } = this.#given(name);
        const { name: input, at } = spelling;
        const example = (validName === undefined ? spelling : this.#spell(validName)).example(validValue);
        const invalid = { input, value, why, example, ...(at && { at }) };
        this.#invalid.set(JSON.stringify(invalid), invalid);
    }
    #given(name) {
        return this.#source(name) ?? { text: '', spelling: this.#spell(name) };
    }
}


/***/ }),
/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ descriptionOf),
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   tq: () => (/* binding */ withOptions),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony export meaningOf */
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _convergence_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6431);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2728);



const COMMAND_ORDER = ['status', 'wait', 'doctor', 'run', 'scale'];
function from(first) {
    return COMMAND_ORDER.slice(COMMAND_ORDER.indexOf(first));
}
const PLAN_PLACES = ['plan input', 'plan show'];
const APPLY_IMMEDIATELY = `Apply the sizes within ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_IMMEDIATELY */ .bc} instead of ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_FROM_CACHE */ .os}. Requires permission for \`POST configuration/cache.last_write_index\` and \`GET control/reschedulenow\`. Without it, the sizes are applied later.`;
const SIZES = {
    env: {
        where: ['input', ...PLAN_PLACES, ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .ENVIRONMENT */ .M0,
        docs: 'Environment name, for example `perf1`. Its fleets are the CloneSquad groups `<env>-frontend` and `<env>-backend`, unless `group-name` is set.',
        docsFor: {
            option: 'Environment name, for example `perf1`. With a plan: names and patterns, separated by commas, for example `perf1,qa*`. If omitted with `activity`, all environments of the plan.',
            selection: 'Environment names and patterns, separated by commas, for example `perf1,qa*`. If omitted, all environments of the plan.',
        },
    },
    frontend: {
        where: ['input', ...from('wait')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE */ .SK,
        docs: "Size of the frontend fleet: a number (`4`), a percentage of the fleet (`50%`), or `auto`. Where `%` is a special character, as in a crontab, write `50p`. With `auto`, CloneSquad's autoscaler decides. If neither `frontend` nor `activity` sets a size, the fleet is skipped.",
        docsFor: {
            doctor: 'Size of the frontend fleet to check: a number of instances (`4`), a percentage (`50%` or `50p`) or `auto`. If any size or URL is set, only the fleets with one are checked. Otherwise, all deployed layers are checked, without a size.',
        },
    },
    backend: {
        where: ['input', ...from('wait')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE */ .SK,
        docs: 'Size of the backend fleet, in the same format as `frontend`. Set the size of at least one fleet, unless `activity` does.',
        docsFor: { doctor: 'Size of the backend fleet to check, in the same format as `frontend`.' },
    },
    size: {
        where: from('wait'),
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE */ .SK,
        docs: 'Size of another layer (`cache=2`) or of a subfleet (`backend/workers=3`). Repeatable.',
        isList: true,
    },
    floor: {
        where: ['input', 'key', ...from('doctor')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOOR */ .jv,
        docs: "Floor: the minimum number of running instances (`ec2.schedule.min_instance_count`), for example `0`. Applies to every fleet of the run, and is set together with the sizes. With CloneSquad's default of 2, a fleet of size 0 or 1 still runs 2 instances. Requires permission to write that key. If omitted, the floor is not changed.",
        docsFor: {
            doctor: 'Floor to check, for example `0`: whether the credentials have permission to set it (`ec2.schedule.min_instance_count`).',
        },
    },
    ttl: {
        where: ['input', 'key', ...from('doctor')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('3m', '720h', '2h'),
        docs: 'Time after which CloneSquad removes the sizes from its configuration, for example `2h`. Must be longer than `timeout`, unless `wait-for` is `none`. If omitted, the sizes do not expire.',
    },
    'apply-immediately': {
        where: ['input', 'key', ...from('run')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('true', 'false'),
        docs: `${APPLY_IMMEDIATELY} Use \`true\` or \`false\`.`,
        docsFor: { option: APPLY_IMMEDIATELY },
        default: 'true',
    },
    'on-job-end': {
        where: ['input', 'key'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('keep', 'restore'),
        docs: '`keep` the sizes when the job ends, or `restore` the previous ones. A size that something else has changed since is not restored. `restore` requires the permission level explain.',
        default: 'keep',
    },
    'dry-run': {
        where: ['input', 'scale'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        docs: 'Validate and read everything, print the requests that would be sent, change nothing.',
        default: 'false',
    },
};
const PLAN = {
    plan: {
        where: ['input', ...PLAN_PLACES, 'plan validate', ...from('status')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)('file', 'clonesquad-plan.yml'),
        docs: 'Path to the plan file. It is read if `plan` or `activity` is set. Settings that are given directly override the plan.',
        docsFor: { selection: 'Path to the plan file.' },
        default: 'clonesquad-plan.yml',
    },
    activity: {
        where: ['input', ...PLAN_PLACES, ...from('status')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)('name', 'performance'),
        docs: 'Activity in the plan, for example `performance`. It provides the sizes and settings that are not given directly.',
        docsFor: { selection: 'Activity in the plan, for example `performance`.' },
    },
};
const LEVELS_EXPLAINED = 'Observed: CloneSquad has picked up the size. Running: all instances are running. Ready: warm-up is complete. Settled: no instance is left to stop.';
const WAITING = {
    'wait-for': {
        where: ['input', 'key', ...from('wait')],
        format: { ...(0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('none', ..._convergence_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVELS */ .A_), placeholder: 'level', example: 'ready' },
        docs: `Level to wait for: \`none\`, \`observed\`, \`running\`, \`ready\` or \`settled\`. ${LEVELS_EXPLAINED}`,
        docsFor: {
            wait: `Level to wait for: \`observed\`, \`running\`, \`ready\` or \`settled\`. ${LEVELS_EXPLAINED}`,
        },
        default: 'ready',
    },
    timeout: {
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('1s', '24h', '20m'),
        docs: 'Maximum time of the run, for example `90s`, `20m` or `1h30m`. It includes authentication, retries and the wait.',
        docsFor: {
            doctor: 'Maximum time of all checks, for example `90s` or `20m`. Retries stop at this limit too.',
        },
        default: '20m',
    },
    'observe-timeout': {
        where: ['input', 'key', 'wait', 'run', 'scale'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('1s', '24h', '4m'),
        docs: 'Fail if CloneSquad does not pick up the size within this time.',
        default: '4m',
    },
    'stall-timeout': {
        where: ['input', 'key', 'wait', 'run', 'scale'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('1s', '24h', '8m'),
        docs: 'Fail if a fleet makes no progress for this long.',
        default: '8m',
    },
    'poll-interval': {
        where: ['input', 'key', 'status', 'wait', 'run', 'scale'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('1s', '5m', '10s'),
        docs: 'Time between two checks of the fleets.',
        docsFor: { status: 'Time between two reads with `watch`.' },
        default: '10s',
    },
    'if-insufficient-instances': {
        where: ['input', 'key', ...from('wait')],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)('fail', 'accept'),
        docs: 'Result if fewer instances can start than requested: `fail` or `accept`. `accept` succeeds with a warning when all instances that can start have reached the level of `wait-for`. At least one must be able to start.',
        default: 'fail',
    },
};
const AWS = {
    'aws-region': {
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .REGION */ .Zg,
        docs: 'AWS region of the fleets, for example `eu-west-1`. If omitted, `AWS_REGION`, `AWS_DEFAULT_REGION`, or the region in the API URLs.',
    },
    'role-to-assume': {
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .ROLE_ARN */ .xG,
        docs: 'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. On a GitHub runner, the role is assumed with OIDC, which requires `permissions: id-token: write` in the job, unless `role-chaining` is `true`; elsewhere, with the available AWS credentials. If omitted, the available credentials are used directly.',
        docsFor: {
            option: 'ARN of the IAM role to assume, for example `arn:aws:iam::111122223333:role/clonesquad-scale`. The role is assumed with the available AWS credentials or, in GitHub Actions, with OIDC. If omitted, the available credentials are used directly.',
        },
    },
    'role-chaining': {
        where: ['input', 'key'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        docs: 'Whether to assume the role with the available AWS credentials instead of OIDC. These can be the credentials of an earlier step, or the role of a self-hosted runner. The job then needs no `id-token: write`. Use `true` or `false`.',
        default: 'false',
    },
    'external-id': {
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .EXTERNAL_ID */ .AQ,
        docs: 'External id that the trust policy of `role-to-assume` requires, for example `acme/perf1`. On a GitHub runner, it requires `role-chaining: true`, since OIDC has no external ids.',
        docsFor: {
            option: 'External id that the trust policy of `role-to-assume` requires, for example `acme/perf1`. Not available with OIDC.',
        },
    },
    'role-session-name': {
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SESSION_NAME */ .z0,
        docs: 'Name of the role session, as CloudTrail shows it. If omitted, `clonesquad-scale-<env>-<run>`, where `<run>` identifies the run, for example `4242-1` for the first attempt of run 4242 in GitHub Actions.',
    },
    'role-duration-seconds': {
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SESSION_SECONDS */ .pW,
        docs: 'Duration of the role session in seconds. A longer wait renews the session.',
        default: '3600',
    },
    audience: {
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)('text', 'sts.amazonaws.com'),
        docs: "Audience of GitHub's OIDC token.",
        default: 'sts.amazonaws.com',
    },
    'allowed-account-ids': {
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCOUNT_IDS */ .F0,
        docs: 'AWS account IDs that may be used, for example `111122223333,444455556666`. Separate them with commas or spaces. A role or credentials of another account are rejected. If omitted, all accounts are allowed.',
    },
    'group-name': {
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_TEMPLATE */ .Rt,
        docs: 'Template for the GroupNames of the fleets, for example `acme-{env}-{layer}`. The placeholders are `{env}` and `{layer}`.',
        default: '{env}-{layer}',
    },
    'frontend-url': {
        where: ['input', ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .API_URL */ .H$,
        docs: `URL of the frontend's CloneSquad API. Example: \`${_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .API_URL */ .H$.example}\`. The stage \`v1/\` is optional. If omitted, the URL is discovered from CloudFormation stack outputs.`,
    },
    'backend-url': {
        where: ['input', ...from('status')],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .API_URL */ .H$,
        docs: "URL of the backend's CloneSquad API. It has the same format as `frontend-url`. If omitted, the URL is discovered from CloudFormation stack outputs.",
    },
    url: {
        where: from('status'),
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .API_URL */ .H$,
        docs: "URL of another layer's CloneSquad API (`cache=https://…`). Repeatable.",
        isList: true,
    },
    'vpc-endpoint': {
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .VPC_ENDPOINT */ ._G,
        docs: `DNS name of the interface VPC endpoint for private APIs. Example: \`${_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .VPC_ENDPOINT */ ._G.example}\`. Not needed if the endpoint has private DNS.`,
    },
    'metrics-namespace': {
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .NAMESPACE */ .CU,
        docs: "CloudWatch namespace of CloneSquad's metrics.",
        default: _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_NAMESPACE */ .oQ,
    },
    'request-timeout': {
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)('1s', '10m', '10s'),
        docs: 'Maximum time of one request. Transient errors are retried, with pauses that grow up to this time.',
        default: '10s',
    },
};
const OUTPUT = {
    watch: {
        where: ['status'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        docs: 'Repeat every `poll-interval` until Ctrl-C. With `json`, print one line each time.',
    },
    json: {
        where: ['plan show', 'status', 'wait', 'doctor', 'scale'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        docs: 'Print the result as one line of JSON (see report.schema.json) instead of a table.',
        docsFor: { selection: 'Print one line of JSON instead of a table.' },
    },
    quiet: {
        where: ['doctor'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        docs: 'Print only problems and, as the last line, the outcome. No effect on `json`.',
    },
    verbose: {
        where: from('status'),
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        docs: 'Log each request: its method, host, path, status, duration and request ID.',
    },
    'summary-file': {
        where: ['wait', 'run', 'scale'],
        format: (0,_formats_js__WEBPACK_IMPORTED_MODULE_2__/* .anyText */ .Ae)('path', 'summary.md'),
        docs: 'Append a summary in Markdown to this file.',
    },
    matrix: {
        where: ['plan show'],
        format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo,
        docs: 'Print one line of JSON for `strategy.matrix` in GitHub Actions. Requires `activity`.',
    },
};
const GROUPS = {
    'Environment and sizes': SIZES,
    Plan: PLAN,
    Waiting: WAITING,
    AWS,
    Output: OUTPUT,
};
const TABLE = { ...SIZES, ...PLAN, ...WAITING, ...AWS, ...OUTPUT };
const EVERYWHERE = ['input', 'key', ...COMMAND_ORDER];
const SETTINGS = Object.entries(GROUPS).flatMap(([group, entries]) => Object.entries(entries).map(([name, { where = EVERYWHERE, ...entry }]) => ({
    group,
    name,
    where,
    ...entry,
})));
function settingsOf(place) {
    return SETTINGS.filter(({ where }) => where.includes(place));
}
function setting(name) {
    return { name, ...TABLE[name] };
}
const OPTIONS = SETTINGS.filter(({ where }) => where.some(isCommand));
const NAMED = new RegExp(`\`(${OPTIONS.map(({ name }) => name).join('|')})\``, 'g');
function withOptions(text) {
    return text.replace(NAMED, '`--$1`');
}
function isCommand(place) {
    return place !== 'input' && place !== 'plan input' && place !== 'key';
}
function meaningOf({ docs, docsFor, format: { range } }, place) {
    const isSelection = place === 'plan input' || place === 'plan show' || place === 'plan validate';
    const own = docsFor?.[place] || (isSelection && docsFor?.selection) || (isCommand(place) && docsFor?.option) || docs;
    const bounded = range === undefined ? own : `${own} Range: \`${range[0]}\` to \`${range[1]}\`.`;
    return isCommand(place) ? withOptions(bounded) : bounded;
}
function descriptionOf(described, place) {
    const { default: written, format } = described;
    const meaning = meaningOf(described, place);
    const isSwitch = format.placeholder === '' && isCommand(place);
    return written === undefined || isSwitch ? meaning : `${meaning} Default: \`${written}\`.`;
}


/***/ }),
/***/ 4274:
/***/ ((__unused_webpack_module, exports) => {

const ATTR_ESCAPE_RE = /[&<>"]/g;
const ATTR_ESCAPE_MAP = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
};
function escapeAttribute(value) {
    return value.replace(ATTR_ESCAPE_RE, (ch) => ATTR_ESCAPE_MAP[ch]);
}

const ELEMENT_ESCAPE_RE = /[&"'<>\r\n\u0085\u2028]/g;
const ELEMENT_ESCAPE_MAP = {
    "&": "&amp;",
    '"': "&quot;",
    "'": "&apos;",
    "<": "&lt;",
    ">": "&gt;",
    "\r": "&#x0D;",
    "\n": "&#x0A;",
    "\u0085": "&#x85;",
    "\u2028": "&#x2028;",
};
function escapeElement(value) {
    return value.replace(ELEMENT_ESCAPE_RE, (ch) => ELEMENT_ESCAPE_MAP[ch]);
}

class XmlText {
    value;
    constructor(value) {
        this.value = value;
    }
    toString() {
        return escapeElement("" + this.value);
    }
}

class XmlNode {
    name;
    children;
    attributes = {};
    static of(name, childText, withName) {
        const node = new XmlNode(name);
        if (childText !== undefined) {
            node.addChildNode(new XmlText(childText));
        }
        if (withName !== undefined) {
            node.withName(withName);
        }
        return node;
    }
    constructor(name, children = []) {
        this.name = name;
        this.children = children;
    }
    withName(name) {
        this.name = name;
        return this;
    }
    addAttribute(name, value) {
        this.attributes[name] = value;
        return this;
    }
    addChildNode(child) {
        this.children.push(child);
        return this;
    }
    removeAttribute(name) {
        delete this.attributes[name];
        return this;
    }
    n(name) {
        this.name = name;
        return this;
    }
    c(child) {
        this.children.push(child);
        return this;
    }
    a(name, value) {
        if (value != null) {
            this.attributes[name] = value;
        }
        return this;
    }
    cc(input, field, withName = field) {
        if (input[field] != null) {
            const node = XmlNode.of(field, input[field]).withName(withName);
            this.c(node);
        }
    }
    l(input, listName, memberName, valueProvider) {
        if (input[listName] != null) {
            const nodes = valueProvider();
            nodes.map((node) => {
                node.withName(memberName);
                this.c(node);
            });
        }
    }
    lc(input, listName, memberName, valueProvider) {
        if (input[listName] != null) {
            const nodes = valueProvider();
            const containerNode = new XmlNode(memberName);
            nodes.map((node) => {
                containerNode.c(node);
            });
            this.c(containerNode);
        }
    }
    toString() {
        const hasChildren = Boolean(this.children.length);
        let xmlText = `<${this.name}`;
        const attributes = this.attributes;
        for (const attributeName of Object.keys(attributes)) {
            const attribute = attributes[attributeName];
            if (attribute != null) {
                xmlText += ` ${attributeName}="${escapeAttribute("" + attribute)}"`;
            }
        }
        return (xmlText += !hasChildren ? "/>" : `>${this.children.map((c) => c.toString()).join("")}</${this.name}>`);
    }
}

function writeKey(obj) {
    Object.defineProperty(obj, "__proto__", { value: undefined, writable: true, enumerable: true, configurable: true });
}
function parseXML(xml) {
    const state = new AwsXmlParser(xml);
    return state.parse();
}
class AwsXmlParser {
    x;
    i = 0;
    z;
    constructor(x) {
        this.x = x;
        this.x = x.replace(/\r\n?/g, "\n");
        this.z = this.x.length;
    }
    parse() {
        const p = this;
        const { z } = p;
        while (p.i < z) {
            p.trim();
            if (p.i >= z) {
                break;
            }
            if (p.isNext("<?")) {
                p.readTo("?>");
                p.trim();
            }
            else if (p.isNext("<!--")) {
                p.readTo("-->");
                p.trim();
            }
            else if (p.isNext("<!DOCTYPE", false)) {
                p.skipDoctype();
                p.trim();
            }
            else if (p.x[p.i] === "<") {
                const root = p.parseTag();
                return { [root.tag]: root.value };
            }
            else {
                throw new Error("@aws-sdk XML parse error: unexpected content.");
            }
        }
        throw new Error("@aws-sdk XML parse error: no root element.");
    }
    isNext(s, caseSensitive = true) {
        const p = this;
        if (caseSensitive) {
            return p.x.startsWith(s, p.i);
        }
        return p.x.toLowerCase().startsWith(s.toLowerCase(), p.i);
    }
    readTo(stop) {
        const p = this;
        const _i = p.x.indexOf(stop, p.i);
        if (_i === -1) {
            throw new Error(`@aws-sdk XML parse error: expected "${stop}" not found.`);
        }
        const result = p.x.slice(p.i, _i);
        p.i = _i + stop.length;
        return result;
    }
    trim() {
        const p = this;
        while (p.i < p.z && " \t\r\n".includes(p.x[p.i])) {
            ++p.i;
        }
    }
    readAttrValue() {
        const p = this;
        const quote = p.x[p.i];
        ++p.i;
        let value = "";
        while (p.i < p.z && p.x[p.i] !== quote) {
            value += p.x[p.i++];
        }
        ++p.i;
        return p.decodeEntities(value);
    }
    parseTag() {
        const p = this;
        ++p.i;
        let tag = "";
        while (p.i < p.z && !" \t\r\n>/".includes(p.x[p.i])) {
            tag += p.x[p.i++];
        }
        let hasAttrs = false;
        const attrs = {};
        while (p.i < p.z) {
            p.trim();
            if (">/".includes(p.x[p.i])) {
                break;
            }
            let name = "";
            while (p.i < p.z && !"= \t\r\n>/?".includes(p.x[p.i])) {
                name += p.x[p.i++];
            }
            p.trim();
            if (p.x[p.i] !== "=") {
                break;
            }
            ++p.i;
            p.trim();
            if (name === "__proto__") {
                writeKey(attrs);
            }
            attrs[name] = p.readAttrValue();
            hasAttrs = true;
        }
        if (p.i >= p.z) {
            throw new Error("@aws-sdk XML parse error: unexpected end of input.");
        }
        if (p.x[p.i] === "/") {
            ++p.i;
            if (p.i >= p.z || p.x[p.i] !== ">") {
                throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");
            }
            ++p.i;
            return { tag, value: hasAttrs ? attrs : "" };
        }
        if (p.x[p.i] !== ">") {
            throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");
        }
        ++p.i;
        const textParts = [];
        const childTags = [];
        let hasElementChild = false;
        while (p.i < p.z) {
            if (p.isNext("</")) {
                break;
            }
            if (p.x[p.i] === "<") {
                if (p.isNext("<!--")) {
                    p.readTo("-->");
                }
                else if (p.isNext("<![CDATA[")) {
                    p.i += 9;
                    textParts.push(p.readTo("]]>"));
                }
                else if (p.isNext("<?")) {
                    p.readTo("?>");
                }
                else {
                    hasElementChild = true;
                    childTags.push(p.parseTag());
                }
            }
            else {
                let text = "";
                while (p.i < p.z && p.x[p.i] !== "<") {
                    text += p.x[p.i++];
                }
                textParts.push(p.decodeEntities(text));
            }
        }
        if (!p.isNext("</")) {
            throw new Error(`@aws-sdk XML parse error: missing closing tag </${tag}>.`);
        }
        p.i += 2;
        const closeTag = p.readTo(">").trim();
        if (closeTag !== tag) {
            throw new Error(`@aws-sdk XML parse error: mismatched tags <${tag}> and </${closeTag}>.`);
        }
        if (!hasAttrs && textParts.length === 0 && !hasElementChild) {
            return { tag, value: "" };
        }
        if (!hasAttrs && !hasElementChild) {
            const text = textParts.length === 1 ? textParts[0] : textParts.join("");
            if (text.trim() === "" && text.includes("\n")) {
                return { tag, value: "" };
            }
            return { tag, value: text };
        }
        const obj = {};
        for (const text of textParts) {
            if (text.trim() === "" && text.includes("\n")) {
                continue;
            }
            obj["#text"] = "#text" in obj ? obj["#text"] + text : text;
        }
        for (const child of childTags) {
            if (child.tag === "__proto__") {
                writeKey(obj);
            }
            if (child.tag in obj) {
                if (Array.isArray(obj[child.tag])) {
                    obj[child.tag].push(child.value);
                }
                else {
                    obj[child.tag] = [obj[child.tag], child.value];
                }
            }
            else {
                obj[child.tag] = child.value;
            }
        }
        for (const [k, v] of Object.entries(attrs)) {
            if (k === "__proto__") {
                writeKey(obj);
            }
            obj[k] = v;
        }
        return { tag, value: obj };
    }
    static ENTITIES = {
        amp: "&",
        lt: "<",
        gt: ">",
        quot: '"',
        apos: "'",
    };
    skipDoctype() {
        const p = this;
        p.i += 9;
        let depth = 0;
        while (p.i < p.z) {
            const c = p.x[p.i];
            if (c === "[") {
                ++depth;
            }
            else if (c === "]") {
                --depth;
            }
            else if (c === ">" && depth === 0) {
                ++p.i;
                return;
            }
            ++p.i;
        }
        throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.");
    }
    decodeEntities(s) {
        return s.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g, (_, hex, dec, named) => {
            if (hex) {
                return String.fromCharCode(parseInt(hex, 16));
            }
            if (dec) {
                return String.fromCharCode(parseInt(dec, 10));
            }
            return AwsXmlParser.ENTITIES[named] ?? "";
        });
    }
}

exports.XmlNode = XmlNode;
exports.XmlText = XmlText;
exports.parseXML = parseXML;


/***/ }),
/***/ 8832:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var aws4 = exports,
    url = __webpack_require__(7016),
    querystring = __webpack_require__(3480),
    crypto = __webpack_require__(6982),
    lru = __webpack_require__(2638),
    credentialsCache = lru(1000)

// http://docs.amazonwebservices.com/general/latest/gr/signature-version-4.html

function hmac(key, string, encoding) {
  return crypto.createHmac('sha256', key).update(string, 'utf8').digest(encoding)
}

function hash(string, encoding) {
  return crypto.createHash('sha256').update(string, 'utf8').digest(encoding)
}

// This function assumes the string has already been percent encoded
function encodeRfc3986(urlEncodedString) {
  return urlEncodedString.replace(/[!'()*]/g, function(c) {
    return '%' + c.charCodeAt(0).toString(16).toUpperCase()
  })
}

function encodeRfc3986Full(str) {
  return encodeRfc3986(encodeURIComponent(str))
}

// A bit of a combination of:
// https://github.com/aws/aws-sdk-java-v2/blob/dc695de6ab49ad03934e1b02e7263abbd2354be0/core/auth/src/main/java/software/amazon/awssdk/auth/signer/internal/AbstractAws4Signer.java#L59
// https://github.com/aws/aws-sdk-js/blob/18cb7e5b463b46239f9fdd4a65e2ff8c81831e8f/lib/signers/v4.js#L191-L199
// https://github.com/mhart/aws4fetch/blob/b3aed16b6f17384cf36ea33bcba3c1e9f3bdfefd/src/main.js#L25-L34
var HEADERS_TO_IGNORE = {
  'authorization': true,
  'connection': true,
  'x-amzn-trace-id': true,
  'user-agent': true,
  'expect': true,
  'presigned-expires': true,
  'range': true,
}

// request: { path | body, [host], [method], [headers], [service], [region] }
// credentials: { accessKeyId, secretAccessKey, [sessionToken] }
function RequestSigner(request, credentials) {

  if (typeof request === 'string') request = url.parse(request)

  var headers = request.headers = Object.assign({}, (request.headers || {})),
      hostParts = (!this.service || !this.region) && this.matchHost(request.hostname || request.host || headers.Host || headers.host)

  this.request = request
  this.credentials = credentials || this.defaultCredentials()

  this.service = request.service || hostParts[0] || ''
  this.region = request.region || hostParts[1] || 'us-east-1'

  // SES uses a different domain from the service name
  if (this.service === 'email') this.service = 'ses'

  if (!request.method && request.body)
    request.method = 'POST'

  if (!headers.Host && !headers.host) {
    headers.Host = request.hostname || request.host || this.createHost()

    // If a port is specified explicitly, use it as is
    if (request.port)
      headers.Host += ':' + request.port
  }
  if (!request.hostname && !request.host)
    request.hostname = headers.Host || headers.host

  this.isCodeCommitGit = this.service === 'codecommit' && request.method === 'GIT'

  this.extraHeadersToIgnore = request.extraHeadersToIgnore || Object.create(null)
  this.extraHeadersToInclude = request.extraHeadersToInclude || Object.create(null)
}

RequestSigner.prototype.matchHost = function(host) {
  var match = (host || '').match(/([^\.]{1,63})\.(?:([^\.]{0,63})\.)?amazonaws\.com(\.cn)?$/)
  var hostParts = (match || []).slice(1, 3)

  // ES's hostParts are sometimes the other way round, if the value that is expected
  // to be region equals ‘es’ switch them back
  // e.g. search-cluster-name-aaaa00aaaa0aaa0aaaaaaa0aaa.us-east-1.es.amazonaws.com
  if (hostParts[1] === 'es' || hostParts[1] === 'aoss')
    hostParts = hostParts.reverse()

  if (hostParts[1] == 's3') {
    hostParts[0] = 's3'
    hostParts[1] = 'us-east-1'
  } else {
    for (var i = 0; i < 2; i++) {
      if (/^s3-/.test(hostParts[i])) {
        hostParts[1] = hostParts[i].slice(3)
        hostParts[0] = 's3'
        break
      }
    }
  }

  return hostParts
}

// http://docs.aws.amazon.com/general/latest/gr/rande.html
RequestSigner.prototype.isSingleRegion = function() {
  // Special case for S3 and SimpleDB in us-east-1
  if (['s3', 'sdb'].indexOf(this.service) >= 0 && this.region === 'us-east-1') return true

  return ['cloudfront', 'ls', 'route53', 'iam', 'importexport', 'sts']
    .indexOf(this.service) >= 0
}

RequestSigner.prototype.createHost = function() {
  var region = this.isSingleRegion() ? '' : '.' + this.region,
      subdomain = this.service === 'ses' ? 'email' : this.service
  return subdomain + region + '.amazonaws.com'
}

RequestSigner.prototype.prepareRequest = function() {
  this.parsePath()

  var request = this.request, headers = request.headers, query

  if (request.signQuery) {

    this.parsedPath.query = query = this.parsedPath.query || {}

    if (this.credentials.sessionToken)
      query['X-Amz-Security-Token'] = this.credentials.sessionToken

    if (this.service === 's3' && !query['X-Amz-Expires'])
      query['X-Amz-Expires'] = 86400

    if (query['X-Amz-Date'])
      this.datetime = query['X-Amz-Date']
    else
      query['X-Amz-Date'] = this.getDateTime()

    query['X-Amz-Algorithm'] = 'AWS4-HMAC-SHA256'
    query['X-Amz-Credential'] = this.credentials.accessKeyId + '/' + this.credentialString()
    query['X-Amz-SignedHeaders'] = this.signedHeaders()

  } else {

    if (!request.doNotModifyHeaders && !this.isCodeCommitGit) {
      if (request.body && !headers['Content-Type'] && !headers['content-type'])
        headers['Content-Type'] = 'application/x-www-form-urlencoded; charset=utf-8'

      if (request.body && !headers['Content-Length'] && !headers['content-length'])
        headers['Content-Length'] = Buffer.byteLength(request.body)

      if (this.credentials.sessionToken && !headers['X-Amz-Security-Token'] && !headers['x-amz-security-token'])
        headers['X-Amz-Security-Token'] = this.credentials.sessionToken

      if (this.service === 's3' && !headers['X-Amz-Content-Sha256'] && !headers['x-amz-content-sha256'])
        headers['X-Amz-Content-Sha256'] = hash(this.request.body || '', 'hex')

      if (headers['X-Amz-Date'] || headers['x-amz-date'])
        this.datetime = headers['X-Amz-Date'] || headers['x-amz-date']
      else
        headers['X-Amz-Date'] = this.getDateTime()
    }

    delete headers.Authorization
    delete headers.authorization
  }
}

RequestSigner.prototype.sign = function() {
  if (!this.parsedPath) this.prepareRequest()

  if (this.request.signQuery) {
    this.parsedPath.query['X-Amz-Signature'] = this.signature()
  } else {
    this.request.headers.Authorization = this.authHeader()
  }

  this.request.path = this.formatPath()

  return this.request
}

RequestSigner.prototype.getDateTime = function() {
  if (!this.datetime) {
    var headers = this.request.headers,
      date = new Date(headers.Date || headers.date || new Date)

    this.datetime = date.toISOString().replace(/[:\-]|\.\d{3}/g, '')

    // Remove the trailing 'Z' on the timestamp string for CodeCommit git access
    if (this.isCodeCommitGit) this.datetime = this.datetime.slice(0, -1)
  }
  return this.datetime
}

RequestSigner.prototype.getDate = function() {
  return this.getDateTime().substr(0, 8)
}

RequestSigner.prototype.authHeader = function() {
  return [
    'AWS4-HMAC-SHA256 Credential=' + this.credentials.accessKeyId + '/' + this.credentialString(),
    'SignedHeaders=' + this.signedHeaders(),
    'Signature=' + this.signature(),
  ].join(', ')
}

RequestSigner.prototype.signature = function() {
  var date = this.getDate(),
      cacheKey = [this.credentials.secretAccessKey, date, this.region, this.service].join(),
      kDate, kRegion, kService, kCredentials = credentialsCache.get(cacheKey)
  if (!kCredentials) {
    kDate = hmac('AWS4' + this.credentials.secretAccessKey, date)
    kRegion = hmac(kDate, this.region)
    kService = hmac(kRegion, this.service)
    kCredentials = hmac(kService, 'aws4_request')
    credentialsCache.set(cacheKey, kCredentials)
  }
  return hmac(kCredentials, this.stringToSign(), 'hex')
}

RequestSigner.prototype.stringToSign = function() {
  return [
    'AWS4-HMAC-SHA256',
    this.getDateTime(),
    this.credentialString(),
    hash(this.canonicalString(), 'hex'),
  ].join('\n')
}

RequestSigner.prototype.canonicalString = function() {
  if (!this.parsedPath) this.prepareRequest()

  var pathStr = this.parsedPath.path,
      query = this.parsedPath.query,
      headers = this.request.headers,
      queryStr = '',
      normalizePath = this.service !== 's3',
      decodePath = this.service === 's3' || this.request.doNotEncodePath,
      decodeSlashesInPath = this.service === 's3',
      firstValOnly = this.service === 's3',
      bodyHash

  if (this.service === 's3' && this.request.signQuery) {
    bodyHash = 'UNSIGNED-PAYLOAD'
  } else if (this.isCodeCommitGit) {
    bodyHash = ''
  } else {
    bodyHash = headers['X-Amz-Content-Sha256'] || headers['x-amz-content-sha256'] ||
      hash(this.request.body || '', 'hex')
  }

  if (query) {
    var reducedQuery = Object.keys(query).reduce(function(obj, key) {
      if (!key) return obj
      obj[encodeRfc3986Full(key)] = !Array.isArray(query[key]) ? query[key] :
        (firstValOnly ? query[key][0] : query[key])
      return obj
    }, {})
    var encodedQueryPieces = []
    Object.keys(reducedQuery).sort().forEach(function(key) {
      if (!Array.isArray(reducedQuery[key])) {
        encodedQueryPieces.push(key + '=' + encodeRfc3986Full(reducedQuery[key]))
      } else {
        reducedQuery[key].map(encodeRfc3986Full).sort()
          .forEach(function(val) { encodedQueryPieces.push(key + '=' + val) })
      }
    })
    queryStr = encodedQueryPieces.join('&')
  }
  if (pathStr !== '/') {
    if (normalizePath) pathStr = pathStr.replace(/\/{2,}/g, '/')
    pathStr = pathStr.split('/').reduce(function(path, piece) {
      if (normalizePath && piece === '..') {
        path.pop()
      } else if (!normalizePath || piece !== '.') {
        if (decodePath) piece = decodeURIComponent(piece.replace(/\+/g, ' '))
        path.push(encodeRfc3986Full(piece))
      }
      return path
    }, []).join('/')
    if (pathStr[0] !== '/') pathStr = '/' + pathStr
    if (decodeSlashesInPath) pathStr = pathStr.replace(/%2F/g, '/')
  }

  return [
    this.request.method || 'GET',
    pathStr,
    queryStr,
    this.canonicalHeaders() + '\n',
    this.signedHeaders(),
    bodyHash,
  ].join('\n')
}

RequestSigner.prototype.filterHeaders = function() {
  var headers = this.request.headers,
      extraHeadersToInclude = this.extraHeadersToInclude,
      extraHeadersToIgnore = this.extraHeadersToIgnore
  this.filteredHeaders = Object.keys(headers)
    .map(function(key) { return [key.toLowerCase(), headers[key]] })
    .filter(function(entry) {
      return extraHeadersToInclude[entry[0]] ||
        (HEADERS_TO_IGNORE[entry[0]] == null && !extraHeadersToIgnore[entry[0]])
    })
    .sort(function(a, b) { return a[0] < b[0] ? -1 : 1 })
}

RequestSigner.prototype.canonicalHeaders = function() {
  if (!this.filteredHeaders) this.filterHeaders()

  return this.filteredHeaders.map(function(entry) {
    return entry[0] + ':' + entry[1].toString().trim().replace(/\s+/g, ' ')
  }).join('\n')
}

RequestSigner.prototype.signedHeaders = function() {
  if (!this.filteredHeaders) this.filterHeaders()

  return this.filteredHeaders.map(function(entry) { return entry[0] }).join(';')
}

RequestSigner.prototype.credentialString = function() {
  return [
    this.getDate(),
    this.region,
    this.service,
    'aws4_request',
  ].join('/')
}

RequestSigner.prototype.defaultCredentials = function() {
  var env = process.env
  return {
    accessKeyId: env.AWS_ACCESS_KEY_ID || env.AWS_ACCESS_KEY,
    secretAccessKey: env.AWS_SECRET_ACCESS_KEY || env.AWS_SECRET_KEY,
    sessionToken: env.AWS_SESSION_TOKEN,
  }
}

RequestSigner.prototype.parsePath = function() {
  var path = this.request.path || '/'

  // S3 doesn't always encode characters > 127 correctly and
  // all services don't encode characters > 255 correctly
  // So if there are non-reserved chars (and it's not already all % encoded), just encode them all
  if (/[^0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]/.test(path)) {
    path = encodeURI(decodeURI(path))
  }

  var queryIx = path.indexOf('?'),
      query = null

  if (queryIx >= 0) {
    query = querystring.parse(path.slice(queryIx + 1))
    path = path.slice(0, queryIx)
  }

  this.parsedPath = {
    path: path,
    query: query,
  }
}

RequestSigner.prototype.formatPath = function() {
  var path = this.parsedPath.path,
      query = this.parsedPath.query

  if (!query) return path

  // Services don't support empty query string keys
  if (query[''] != null) delete query['']

  return path + '?' + encodeRfc3986(querystring.stringify(query))
}

aws4.RequestSigner = RequestSigner

aws4.sign = function(request, credentials) {
  return new RequestSigner(request, credentials).sign()
}


/***/ }),
/***/ 2638:
/***/ ((module) => {

module.exports = function(size) {
  return new LruCache(size)
}

function LruCache(size) {
  this.capacity = size | 0
  this.map = Object.create(null)
  this.list = new DoublyLinkedList()
}

LruCache.prototype.get = function(key) {
  var node = this.map[key]
  if (node == null) return undefined
  this.used(node)
  return node.val
}

LruCache.prototype.set = function(key, val) {
  var node = this.map[key]
  if (node != null) {
    node.val = val
  } else {
    if (!this.capacity) this.prune()
    if (!this.capacity) return false
    node = new DoublyLinkedNode(key, val)
    this.map[key] = node
    this.capacity--
  }
  this.used(node)
  return true
}

LruCache.prototype.used = function(node) {
  this.list.moveToFront(node)
}

LruCache.prototype.prune = function() {
  var node = this.list.pop()
  if (node != null) {
    delete this.map[node.key]
    this.capacity++
  }
}


function DoublyLinkedList() {
  this.firstNode = null
  this.lastNode = null
}

DoublyLinkedList.prototype.moveToFront = function(node) {
  if (this.firstNode == node) return

  this.remove(node)

  if (this.firstNode == null) {
    this.firstNode = node
    this.lastNode = node
    node.prev = null
    node.next = null
  } else {
    node.prev = null
    node.next = this.firstNode
    node.next.prev = node
    this.firstNode = node
  }
}

DoublyLinkedList.prototype.pop = function() {
  var lastNode = this.lastNode
  if (lastNode != null) {
    this.remove(lastNode)
  }
  return lastNode
}

DoublyLinkedList.prototype.remove = function(node) {
  if (this.firstNode == node) {
    this.firstNode = node.next
  } else if (node.prev != null) {
    node.prev.next = node.next
  }
  if (this.lastNode == node) {
    this.lastNode = node.prev
  } else if (node.next != null) {
    node.next.prev = node.prev
  }
}


function DoublyLinkedNode(key, val) {
  this.key = key
  this.val = val
  this.prev = null
  this.next = null
}


/***/ }),
/***/ 4606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ misspelledKey),
/* harmony export */   U5: () => (/* binding */ metricsExcluded),
/* harmony export */   Wf: () => (/* binding */ insufficientInstances),
/* harmony export */   _0: () => (/* binding */ shadowFix),
/* harmony export */   eh: () => (/* binding */ metricsElsewhere),
/* harmony export */   l: () => (/* binding */ shadowSentences),
/* harmony export */   oh: () => (/* binding */ sizeOverridden),
/* harmony export */   ux: () => (/* binding */ emptyFleet),
/* harmony export */   zc: () => (/* binding */ noMetrics)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6445);
/* harmony import */ var _count_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8412);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);







const noMetrics = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('no-metrics', 'no-metrics', 'clonesquad-operator', {
    docs: "No usable metrics of the fleet arrive in CloudWatch, so it is unknown whether its instances are running. CloneSquad's main loop is stopped (`app.disable`, or errors in the log of its Lambda function), or it sends its metrics to another namespace (`metrics-namespace`) or region, or the GroupName or subfleet does not exist. Fix the cause, and start the run again.",
    message: ({ fleet, namespace, silentMs, since, sentMs }) => {
        const duration = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(silentMs);
        const reported = sentMs === undefined ? '' : ` The CloneSquad API reports a cycle ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(sentMs)} ago.`;
        return `No usable metrics of ${fleet} have arrived in the CloudWatch namespace ${namespace} ${WHEN[since](duration)}.${reported}`;
    },
    fix: ({ fleet }) => `${subfleetHint(fleet)}Check that CloneSquad's main loop runs (app.disable is not set, and the log of its Lambda function has no errors). If it sends its metrics to another namespace or region, set \`metrics-namespace\` or \`aws-region\`. Then start the run again.`,
});
const WHEN = {
    cycle: (duration) => `for at least ${duration}, although they had arrived before`,
    write: (duration) => `within ${duration} of the write`,
    window: (duration) => `in the last ${duration}`,
};
function subfleetHint(fleet) {
    const { group, subfleet } = (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFleetName */ .Tc)(fleet);
    return subfleet === undefined
        ? ''
        : `Check that ${group} has a subfleet ${subfleet} (instances with the tag clonesquad:subfleet-name=${subfleet}), and that its metrics are on (subfleet.${subfleet}.ec2.schedule.metrics.enable). `;
}
const metricsElsewhere = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('metrics-elsewhere', 'no-metrics', 'user', {
    docs: 'The CloneSquad API reports that the main loop sends metrics, but CloudWatch has none in the namespace that is read. Metrics of a new fleet may still be on their way. Otherwise the CloneSquad operator has chosen another namespace.',
    message: ({ fleet, namespace, sentMs }) => `The CloneSquad API reports that ${fleet} sent metrics ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(sentMs)} ago, but the CloudWatch namespace ${namespace} has none of them.`,
    fix: 'If the fleet is new, start the run again in a few minutes. Otherwise set `metrics-namespace` to the namespace of this CloneSquad: the CloudWatch console lists all namespaces.',
});
const metricsExcluded = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('metrics-excluded', 'no-metrics', 'clonesquad-operator', {
    docs: 'Some metrics of the fleet arrive in CloudWatch and others do not, because `cloudwatch.metrics.excluded` excludes them. Without them, it is unknown whether the instances are running. Remove them from that list.',
    message: ({ fleet, missing }) => `Metrics of ${fleet} arrive in CloudWatch, but ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .inSentence */ .BX)(missing)} ${missing.length === 1 ? 'is' : 'are'} missing.`,
    fix: ({ missing }) => `Remove ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .inSentence */ .BX)(missing)} from cloudwatch.metrics.excluded. Then start the run again.`,
});
const emptyFleet = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('empty-fleet', 'empty-fleet', 'clonesquad-operator', {
    docs: 'CloneSquad manages no instances for this GroupName. Tag the instances of the fleet with `clonesquad:group-name=<GroupName>`, or correct `env` or `group-name`.',
    message: ({ fleet, requested }) => `${fleet} has no instances${requested === undefined ? '' : `, so it cannot reach size ${requested}`}.`,
    fix: ({ fleet }) => {
        const { group, subfleet } = (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFleetName */ .Tc)(fleet);
        const tag = subfleet === undefined ? '' : ` and clonesquad:subfleet-name=${subfleet}`;
        return `Tag the instances of the fleet with clonesquad:group-name=${group}${tag}, or correct \`env\` or \`group-name\`.`;
    },
});
const sizeOverridden = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('size-overridden', 'not-observed', 'clonesquad-operator', {
    docs: 'CloneSquad would not pick up a new size, because something takes precedence over the size that the API sets: an override, a parameter set, another source of configuration, or an SSM maintenance window. The message names it. Remove it.',
    message: ({ fleet, shadowing, value }) => `${fleet}: CloneSquad would not pick up a new size.${shadowSentences(shadowing, value)}`,
    fix: shadowFix,
});
const MISSPELLED_FIX = `Correct the script that sets ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSPELLED_COUNT_KEY */ .hB}, or inform the person who sets it. Then delete this key: send POST configuration/${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSPELLED_COUNT_KEY */ .hB} to the CloneSquad API, with a single line break as the body.`;
const misspelledKey = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('misspelled-key', 'not-observed', 'user', {
    docs: 'CloneSquad stores a value for the key `ec2.scheduler.desired_instance_count`, and ignores it. The correct key is `ec2.schedule.desired_instance_count`. A script or a person has set the misspelled key, which a tutorial contains: nothing is scaled by it.',
    message: ({ fleet, value }) => `${fleet}: ${misspelledSentences(value)}`,
    fix: MISSPELLED_FIX,
});
const insufficientInstances = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)('insufficient-instances', 'insufficient-instances', 'user', {
    docs: 'More instances are requested than can start: the fleet is smaller, or some of its instances are excluded. Request fewer, add instances to the fleet, or end their exclusion. With `if-insufficient-instances: accept`, the run succeeds with the instances that can start.',
    message: ({ fleet, requested, expected, startable, fleetSize }) => {
        const isPlain = expected === undefined || requested === String(expected);
        const size = isPlain ? requested : `${requested} (${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(expected, 'instance')})`;
        return `${fleet} cannot reach size ${size}: ${capacityText(startable, fleetSize)}.`;
    },
    fix: ({ startable, fleetSize }) => {
        if (startable === undefined || fleetSize === undefined)
            return 'Request fewer instances, add instances to the fleet, or end the exclusion of instances.';
        const canStart = startable > 0;
        const excluded = fleetSize - startable;
        const ways = [
            ...(canStart ? [`Request at most ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(startable, 'instance')}.`] : []),
            ...(excluded > 0 ? [`End the exclusion of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(excluded, 'instance')}.`] : []),
            'Add instances to the fleet.',
            ...(canStart
                ? [
                    `Set \`if-insufficient-instances\` to \`accept\`: then the run succeeds with ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(startable, 'instance')}.`,
                ]
                : []),
        ];
        return ways.length === 1 ? ways.join('') : ['Do one of these:', ...ways.map((way) => `  ${way}`)].join('\n');
    },
});
function capacityText(startable, fleetSize) {
    if (startable === undefined || fleetSize === undefined)
        return 'too few of its instances can start';
    if (startable === fleetSize)
        return `the fleet has only ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(fleetSize, 'instance')}`;
    return startable === 0
        ? `all of its instances (${fleetSize}) are excluded and cannot start`
        : `only ${startable} of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(fleetSize, 'instance')} can start. The others are excluded`;
}
const SHADOWS = {
    'maintenance-window': {
        fix: () => 'Wait until the SSM maintenance window ends, or remove the fleet from it.',
    },
    override: {
        why: ' An override takes precedence over the size.',
        fix: ({ key }) => `Remove the override (key override:${key}).`,
    },
    'parameter-set': {
        why: ' A parameter set takes precedence over the size.',
        fix: ({ key }) => `Remove ${key} from the parameter set, or activate another parameter set (config.active_parameter_set).`,
    },
    'other-writer': {
        why: ' Something else has set this value since.',
        fix: () => 'Find what else sets the size: another run for this environment, a script, or the CloneSquad scheduler. If several runs or scripts set it, let only one do so at a time.',
    },
    'no-value': {
        why: ' The size has expired or was deleted.',
        fix: () => 'If the size was set with a `ttl`, increase it. Otherwise find what deletes the value, for example another run that restores sizes when it ends.',
    },
    'other-value': {
        why: ' This may be up to 60 s old.',
        fix: ({ env }) => `In a minute, run ${doctorCommand(env)} with the settings of this run. If it shows another size, find what sets that size.`,
    },
    'other-source': {
        why: ' This source takes precedence over the size.',
        fix: ({ key }) => `Remove ${key} from that source, which takes precedence over the CloneSquad API.`,
    },
    ours: {
        why: ' This is the requested size. Nothing overrides it.',
        fix: () => "Check the log of the main loop's Lambda function for errors. If app.run_period is several minutes, increase `observe-timeout`.",
    },
    unknown: {
        fix: ({ env }) => `Run ${doctorCommand(env)} with the settings of this run. It shows what overrides the size, or which permission is missing for this check. Fix what it reports. If app.run_period is several minutes, increase \`observe-timeout\`.`,
    },
};
function doctorCommand(env) {
    return `\`clonesquad-scale doctor${env === undefined ? '' : ` --env ${env}`}\``;
}
function shadowSentences(shadowing, value) {
    if (shadowing === undefined)
        return '';
    const { inForce, misspelled: misspelledValue } = shadowing;
    const shadow = (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .shadowOf */ .Ad)(shadowing, value);
    const misspelled = misspelledValue === undefined ? '' : ` ${misspelledSentences(misspelledValue)}`;
    if (shadow === 'maintenance-window')
        return ` An SSM maintenance window is open: CloneSquad runs all instances during it.${misspelled}`;
    if (inForce === undefined)
        return misspelled;
    const isNone = (0,_count_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(inForce.value) === 'none';
    const has = isNone ? 'no size' : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(inForce.value)} (from ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(inForce.origin)})`;
    return ` CloneSquad's configuration has ${has}.${SHADOWS[shadow].why ?? ''}${misspelled}`;
}
function misspelledSentences(value) {
    return `The key ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .MISSPELLED_COUNT_KEY */ .hB} is set to ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value)}. CloneSquad ignores this key. The correct key is ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE}.`;
}
function shadowFix(size) {
    const { shadowing, value } = size;
    const shadow = shadowing === undefined ? 'unknown' : (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_6__/* .shadowOf */ .Ad)(shadowing, value);
    const misspelled = shadowing?.misspelled === undefined ? '' : ` ${MISSPELLED_FIX}`;
    return `${SHADOWS[shadow].fix(size)}${misspelled} Then start the run again.`;
}


/***/ }),
/***/ 8238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ readExactly),
/* harmony export */   Ru: () => (/* binding */ readMetricsBefore),
/* harmony export */   U5: () => (/* binding */ sharedApi),
/* harmony export */   Zc: () => (/* binding */ LOOK_BACK_MS),
/* harmony export */   _H: () => (/* binding */ readBefore),
/* harmony export */   bJ: () => (/* binding */ foreignApi),
/* harmony export */   xh: () => (/* binding */ isAwaitedIn)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6445);
/* harmony import */ var _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(847);
/* harmony import */ var _convergence_levels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6431);
/* harmony import */ var _errors_discovery_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9488);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8315);
/* harmony import */ var _metric_reads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2993);
/* harmony import */ var _ports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5077);












async function readBefore(cloud, record, clock, signal) {
    const { request, fleets } = record.state;
    await Promise.all(fleets.map(async (state) => {
        const { name: fleet } = state.fleet;
        const before = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_8__/* .orFailure */ .w)(readFleet(cloud, request, state, clock, signal), signal);
        if (before instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR)
            record.emit({ kind: 'failed', fleet, failure: before });
        else if (before !== undefined)
            record.emit({ kind: 'read', fleet, before });
    }));
}
async function readFleet(cloud, request, { fleet, api, stack }, clock, signal) {
    if (api === undefined)
        return undefined;
    const { onJobEnd, intent } = request;
    const isAwaited = isAwaitedIn(request, fleet);
    const keys = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsOf */ .RO)(fleet).map(({ key }) => key);
    const reads = [
        cloud.readValue(api, (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(fleet.subfleet).desired, signal),
        onJobEnd === 'restore' && intent !== 'wait' ? cloud.readRows(api, keys, signal) : Promise.resolve(undefined),
        cloud.readApiOwner(api, signal),
        isAwaited && fleet.subfleet === undefined ? readLive(cloud, fleet, api, clock, signal) : Promise.resolve(undefined),
    ];
    await untilAllEnded(reads, signal);
    const [{ value: previous, at: readAt }, stored, owner, live] = await Promise.all(reads);
    const { version } = owner === undefined || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .isDenied */ .GZ)(owner) ? {} : owner;
    const foreign = foreignApi(fleet, { api, stack }, owner);
    if (foreign)
        throw foreign;
    if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .isDenied */ .GZ)(stored)) {
        const { denied: statement, requestId } = stored;
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_6__/* .restoreDenied */ .m7)({ fleet: fleet.name, statement }, { requestId });
    }
    return {
        ...(!(0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .isDenied */ .GZ)(previous) && { previous }),
        readAt,
        ...(stored !== undefined && { stored }),
        ...(version !== undefined && { version }),
        ...(live && { live }),
        isUnchecked: owner === undefined,
        denied: [previous, owner].filter(_convergence_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .isDenied */ .GZ),
    };
}
function isAwaitedIn({ wait }, { size }) {
    return (0,_convergence_levels_js__WEBPACK_IMPORTED_MODULE_3__/* .isLevel */ .NW)(wait.level) && size.kind !== 'auto';
}
async function readLive(cloud, { group }, api, { now }, signal) {
    const status = await (0,_ports_js__WEBPACK_IMPORTED_MODULE_8__/* .orFailure */ .w)(cloud.readLiveStatus(api, group, signal), signal);
    if (status === undefined || status instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .Failure */ .HR)
        return undefined;
    return (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .isDenied */ .GZ)(status) ? { kind: 'denied' } : { kind: 'report', status, at: now() };
}
async function untilAllEnded(promises, signal) {
    const ends = await Promise.allSettled(promises);
    signal.throwIfAborted();
    (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .throwWorst */ .eZ)(ends.flatMap((end) => (end.status === 'rejected' ? [(0,_errors_run_js__WEBPACK_IMPORTED_MODULE_6__/* .toFailure */ .w2)(end.reason)] : [])));
}
async function readExactly(cloud, state, applier, signal) {
    const { fleet, api, before } = state;
    if (api === undefined || before?.stored === undefined || (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuleOf */ .WJ)(before.version) === 'unknown')
        return undefined;
    if (!(await applier.mark()))
        return undefined;
    const [{ value: previous, at: readAt }, stored] = await Promise.all([
        cloud.readValue(api, (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .YD)(fleet.subfleet).desired, signal),
        cloud.readRows(api, [...before.stored.keys()], signal),
    ]);
    if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .isDenied */ .GZ)(previous) || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .isDenied */ .GZ)(stored))
        return undefined;
    return { ...before, previous, readAt, stored };
}
const LOOK_BACK_MS = 5 * 60_000;
async function readMetricsBefore(cloud, fleets, namespace, { clock, log }, signal) {
    const at = clock.now();
    try {
        const bins = await cloud.readMetrics(fleets, namespace, (0,_metric_reads_js__WEBPACK_IMPORTED_MODULE_7__/* .windowOf */ .Ou)(at - LOOK_BACK_MS, at), signal);
        return new Map(fleets.map((fleet) => [fleet, new _convergence_cycles_js__WEBPACK_IMPORTED_MODULE_2__/* .CycleHistory */ .BD().with(bins.get(fleet) ?? new Map(), at, true)]));
    }
    catch (thrown) {
        if (!(thrown instanceof _ports_js__WEBPACK_IMPORTED_MODULE_8__/* .TransientReadError */ .F))
            throw thrown;
        log(`CloudWatch could not be read: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_10__/* .excerpt */ .Kb)(thrown.message, 1_000)}. Continuing without earlier metrics.`);
        return undefined;
    }
}
function foreignApi({ layer, group }, { api, stack }, owner) {
    if (owner === undefined || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_9__/* .isDenied */ .GZ)(owner) || owner.group === group)
        return undefined;
    const from = stack === undefined ? { setting: (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_11__/* .urlSetting */ .mR)(layer) } : { stack };
    return (0,_errors_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .groupMismatch */ .sT)({ from, url: api.href, group, actual: owner.group });
}
function sharedApi(apis) {
    const groups = [...apis];
    const shared = groups.filter(([group, api]) => groups.some(([other, url]) => other !== group && api && url && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .apiIdentity */ .jJ)(api) === (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .apiIdentity */ .jJ)(url)));
    if (shared.length === 0)
        return undefined;
    const names = shared.map(([group]) => group);
    return (0,_errors_discovery_js__WEBPACK_IMPORTED_MODULE_4__/* .apiShared */ .Kb)({ kind: 'fleets', names, api: shared[0]?.[1]?.href ?? '' });
}


/***/ }),
/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ly: () => (/* binding */ invalidValuesOf),
  bd: () => (/* binding */ readInspectRequests),
  "in": () => (/* binding */ readRequest),
  h7: () => (/* binding */ readRequests)
});

// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/convergence/levels.js
var levels = __webpack_require__(6431);
// EXTERNAL MODULE: ./build/errors/authentication.js
var authentication = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/errors/discovery.js
var discovery = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/settings/formats.js
var formats = __webpack_require__(2728);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
;// CONCATENATED MODULE: ./build/settings/fleets.js





const withSize = (reader, fleets, layers) => {
    if (layers.every((layer) => reader.text(layer) === '')) {
        const names = layers.map((layer) => `\`${reader.nameOf(layer)}\``);
        const isPlanned = reader.text('activity') !== '';
        const orActivity = isPlanned ? '' : `, or an activity of the plan with \`${reader.nameOf('activity')}\``;
        reader.refuse(layers[0] ?? 'frontend', `set at least one of ${names.join(' and ')}${orActivity}`, formats/* SIZE */.SK.example);
    }
    return fleets.flatMap((fleet) => (fleet.size === undefined ? [] : [{ ...fleet, size: fleet.size }]));
};
function withSizeOrUrl(planLayers) {
    return (reader, fleets) => {
        const given = fleets.filter(({ layer, api }) => reader.text(layer) !== '' || api !== undefined);
        if (given.length > 0)
            return given;
        const ofPlan = fleets.filter(({ layer }) => planLayers.includes(layer));
        const open = ofPlan.length > 0 ? ofPlan : fleets;
        if (templateOf(reader).includes(LAYER))
            return open;
        return [...new Map(open.map((fleet) => [fleet.name, { ...fleet, layer: fleet.name }])).values()];
    };
}
const LAYER = '{layer}';
function groupsOf(reader, env) {
    const template = templateOf(reader).replaceAll('{env}', env);
    return /^(?:[^{}]*[-_])?\{layer\}(?:[-_][^{}]*)?$/.test(template) ? template : undefined;
}
function templateOf(reader) {
    return reader.text('group-name') || (0,settings/* setting */.Pe)('group-name').default;
}
function readFleets(reader, env, layers) {
    const template = reader.value((0,settings/* setting */.Pe)('group-name'));
    const everyFloor = reader.optional((0,settings/* setting */.Pe)('floor'));
    return layers.map((name) => {
        const [layer = '', subfleet] = name.split('/');
        if (!formats/* NAME */.o_.test(layer))
            reader.refuse(name, USE_LAYER, '4', 'cache');
        else if (!formats/* SUBFLEET_NAME */.Ds.test(subfleet ?? '-'))
            reader.refuse(name, USE_SUBFLEET, '4', 'backend/workers');
        const format = subfleet === undefined ? formats/* SIZE */.SK : formats/* SUBFLEET_SIZE */.Nc;
        const size = reader.optional({ name, format });
        const api = readApi(reader, (0,fleet_name/* urlSetting */.mR)(name));
        const floor = reader.optional({ name: `${name}${fleet_name/* FLOOR_SUFFIX */.xl}`, format: formats/* FLOOR */.jv }) ?? everyFloor;
        const group = template.replaceAll('{env}', env).replaceAll(LAYER, layer);
        const id = { group, ...(subfleet !== undefined && { subfleet }) };
        const more = { ...(floor !== undefined && { floor }), ...(api && { api }) };
        return { layer: name, ...id, name: (0,fleet_name/* formatFleetName */.NO)(id), ...(size && { size }), ...more };
    });
}
function refuseSharedGroup(reader, fleets) {
    if (new Set(fleets.map(({ name }) => name)).size === fleets.length)
        return;
    const why = `several fleets would have the same GroupName; add the placeholder \`${LAYER}\``;
    reader.refuse('group-name', why, (0,settings/* setting */.Pe)('group-name').default);
}
const USE_LAYER = `use a layer name of ${formats/* NAME_IN_WORDS */.sc}`;
const USE_SUBFLEET = `use a subfleet name of ${formats/* SUBFLEET_IN_WORDS */.Fc}, after the layer and a slash`;
function readApi(reader, name) {
    const text = reader.text(name);
    const isEndpoint = URL.canParse(text) && (0,api_url/* isVpcEndpoint */.LX)(new URL(text));
    const use = `this is a VPC endpoint, which does not identify an API; set it as \`${reader.nameOf('vpc-endpoint')}\`, and omit this URL or use the URL of the API itself`;
    return reader.optional({ name, format: isEndpoint ? { ...formats/* API_URL */.H$, use } : formats/* API_URL */.H$ });
}
function refuseSharedFleets(requests) {
    const owners = new Map();
    const all = requests.flatMap((request) => request.fleets.map((fleet) => ({ ...fleet, env: request.env, place: cloneSquadKey(fleet, request) })));
    for (const { place, env } of all)
        owners.set(place, (owners.get(place) ?? new Set()).add(env));
    for (const { place, group, api } of all) {
        const names = [...(owners.get(place) ?? [])];
        if (names.length > 1)
            throw (0,discovery/* apiShared */.Kb)({ kind: 'environments', names, api: api?.href ?? `the group ${group}` });
    }
}
function cloneSquadKey({ api, group }, { region, signIn }) {
    if (api !== undefined)
        return (0,api_url/* apiIdentity */.jJ)(api);
    const account = signIn.kind === 'role' ? accountOf(signIn.roleArn) : undefined;
    return JSON.stringify([account, region, group]);
}
function accountOf(roleArn) {
    return /^arn:[a-z-]+:iam::(\d{12}):/.exec(roleArn)?.[1];
}

// EXTERNAL MODULE: ./build/settings/reader.js
var reader = __webpack_require__(7121);
;// CONCATENATED MODULE: ./build/settings/read-request.js










function readRequest(reading) {
    const [request] = readRequests([reading]);
    if (request === undefined)
        throw new Error('A reading gave no request');
    return request;
}
function readRequests(readings) {
    const requests = readAll(readings, readRun);
    refuseSharedFleets(requests);
    return requests;
}
function readInspectRequests(readings) {
    return readAll(readings, (reader, reading) => {
        const { layers, planLayers = [] } = reading;
        const all = { ...reading, layers: [...new Set([...layers, ...planLayers])] };
        const read = readSettings(reader, all, withSizeOrUrl(planLayers));
        const isOpen = read.fleets.every(({ size, api }) => size === undefined && api === undefined);
        const groups = isOpen ? groupsOf(reader, read.env) : undefined;
        const regionFrom = originOfRegion(reader, reading.surroundings);
        return { ...read, regionFrom, ...(groups !== undefined && { groups }) };
    });
}
function invalidValuesOf(readings) {
    const invalid = new Map();
    for (const reading of readings)
        readRun(new reader/* SettingsReader */.To(reading.source, reading.spell, invalid), reading);
    return [...invalid.values()];
}
function readAll(readings, read) {
    const invalid = new Map();
    const requests = readings.map((reading) => read(new reader/* SettingsReader */.To(reading.source, reading.spell, invalid), reading));
    if (invalid.size > 0)
        throw (0,run/* invalidInputs */.Rg)({ values: [...invalid.values()] });
    for (const [index, { signIn }] of requests.entries()) {
        const isDenied = signIn.kind === 'role' && signIn.by === 'oidc' && !readings[index]?.surroundings.hasIdToken;
        if (isDenied)
            throw (0,authentication/* oidcTokenDenied */.yp)({ roleArn: signIn.roleArn });
    }
    return requests;
}
function readRun(reader, reading) {
    return readSettings(reader, reading, withSize);
}
function readSettings(reader, { layers, surroundings, intent = 'scale', label }, choose) {
    const env = readEnv(reader);
    const fleets = choose(reader, readFleets(reader, env, layers), layers);
    refuseSharedGroup(reader, fleets);
    const region = readRegion(reader, fleets, surroundings);
    const vpcEndpoint = readVpcEndpoint(reader, region);
    const wait = readWait(reader, intent);
    const ttlSeconds = intent === 'wait' ? undefined : readTtl(reader, wait);
    const signIn = readSignIn(reader, label ?? env, surroundings);
    const allowedAccounts = readAllowedAccounts(reader);
    const isDryRun = reader.value((0,settings/* setting */.Pe)('dry-run')) === 'true';
    return {
        env,
        region,
        fleets,
        signIn,
        wait,
        intent: isDryRun && intent === 'scale' ? 'dry-run' : intent,
        metricsNamespace: reader.value((0,settings/* setting */.Pe)('metrics-namespace')),
        requestMs: reader.value((0,settings/* setting */.Pe)('request-timeout')),
        appliesImmediately: reader.value((0,settings/* setting */.Pe)('apply-immediately')) === 'true',
        onJobEnd: reader.value((0,settings/* setting */.Pe)('on-job-end')),
        ...(ttlSeconds !== undefined && { ttlSeconds }),
        ...(vpcEndpoint && { vpcEndpoint }),
        ...(allowedAccounts && { allowedAccounts }),
    };
}
const SEVERAL = /[,;*?\s]/;
function readEnv(reader) {
    const env = reader.text('env');
    if (formats/* NAME */.o_.test(env))
        return env;
    const several = `without a plan, use the name of one environment; for several, write a plan and set \`${reader.nameOf('plan')}\` and \`${reader.nameOf('activity')}\``;
    reader.refuse('env', SEVERAL.test(env) ? several : formats/* ENVIRONMENT */.M0.use, formats/* ENVIRONMENT */.M0.example);
    return env;
}
function readRegion(reader, fleets, { ambientRegion, regionVariable, lastRegion = '' }) {
    const ofUrls = fleets.flatMap(({ layer, api }) => {
        const region = api && (0,api_url/* regionOf */.AP)(api);
        return region === undefined ? [] : [{ layer, region }];
    });
    const region = reader.text('aws-region') || ambientRegion || ofUrls[0]?.region || lastRegion;
    if (region === '') {
        const why = 'set it, or the environment variable `AWS_REGION` or `AWS_DEFAULT_REGION`, or the URLs of the APIs';
        reader.refuse('aws-region', why, formats/* REGION */.Zg.example);
    }
    else if (!(0,api_url/* isRegion */.Dp)(region)) {
        const isAmbient = reader.text('aws-region') === '';
        const variable = `\`${regionVariable}\` is ${JSON.stringify(region)}; `;
        reader.refuse('aws-region', `${isAmbient ? variable : ''}${formats/* REGION */.Zg.use}`, formats/* REGION */.Zg.example);
    }
    else {
        for (const other of ofUrls.filter((one) => one.region !== region)) {
            const why = `the URL is in ${other.region}, but the region is ${region}; use a URL in ${region}, or correct the region`;
            reader.refuse((0,fleet_name/* urlSetting */.mR)(other.layer), why, (0,api_url/* exampleApiUrl */.m8)(region));
        }
    }
    return region;
}
function originOfRegion(reader, { ambientRegion, regionVariable }) {
    if (reader.text('aws-region') !== '')
        return reader.nameOf('aws-region');
    return ambientRegion === '' ? 'the URL of an API' : regionVariable;
}
function readVpcEndpoint(reader, region) {
    const endpoint = reader.optional((0,settings/* setting */.Pe)('vpc-endpoint'));
    const endpointRegion = endpoint && (0,api_url/* vpcEndpointRegion */.dq)(endpoint);
    if (endpointRegion !== undefined && endpointRegion !== region) {
        const why = `the endpoint is in ${endpointRegion}, but the region is ${region}; use an endpoint in ${region}, or correct the region`;
        reader.refuse('vpc-endpoint', why, (0,api_url/* exampleVpcEndpoint */.VG)(region));
    }
    return endpoint;
}
function readWait(reader, intent) {
    const level = reader.value((0,settings/* setting */.Pe)('wait-for'));
    if (intent === 'wait' && level === 'none') {
        reader.refuse('wait-for', `\`wait\` does not support \`none\`; ${(0,formats/* choice */.Yq)(...levels/* LEVELS */.A_).use}`, 'ready');
    }
    return {
        level,
        timeoutMs: reader.value((0,settings/* setting */.Pe)('timeout')),
        observeMs: reader.value((0,settings/* setting */.Pe)('observe-timeout')),
        stallMs: reader.value((0,settings/* setting */.Pe)('stall-timeout')),
        pollMs: reader.value((0,settings/* setting */.Pe)('poll-interval')),
        acceptsInsufficient: reader.value((0,settings/* setting */.Pe)('if-insufficient-instances')) === 'accept',
    };
}
function readTtl(reader, wait) {
    const ttl = reader.optional((0,settings/* setting */.Pe)('ttl'));
    if (ttl === undefined)
        return undefined;
    if (ttl % 1000 !== 0)
        reader.refuse('ttl', 'CloneSquad counts whole seconds; use whole seconds', '2h');
    else if (wait.level !== 'none' && ttl <= wait.timeoutMs) {
        const why = `the sizes would expire before the wait ends; use more than \`${reader.nameOf('timeout')}\` (${(0,time/* formatDurationSetting */.mZ)(wait.timeoutMs)})`;
        reader.refuse('ttl', why, (0,time/* formatDurationSetting */.mZ)(wait.timeoutMs + 3_600_000));
    }
    return ttl / 1000;
}
function readSignIn(reader, label, { isGitHub, runName }) {
    const roleArn = reader.optional((0,settings/* setting */.Pe)('role-to-assume'));
    const sessionName = reader.optional((0,settings/* setting */.Pe)('role-session-name'));
    const durationSeconds = reader.value((0,settings/* setting */.Pe)('role-duration-seconds'));
    const isChained = reader.value((0,settings/* setting */.Pe)('role-chaining')) === 'true';
    const externalId = reader.optional((0,settings/* setting */.Pe)('external-id'));
    if (reader.text('role-to-assume') === '') {
        const settings = [...(isChained ? ['role-chaining'] : []), ...(externalId === undefined ? [] : ['external-id'])];
        const why = `it requires a role to assume; set \`${reader.nameOf('role-to-assume')}\``;
        for (const name of settings)
            reader.refuse(name, why, formats/* ROLE_ARN */.xG.example, 'role-to-assume');
    }
    if (roleArn === undefined)
        return { kind: 'ambient' };
    const by = isGitHub && !isChained ? 'oidc' : 'ambient';
    if (by === 'oidc' && externalId !== undefined) {
        const why = 'the role is assumed with OIDC, which has no external ids; omit it, or set `role-chaining` to assume the role with the available AWS credentials';
        reader.refuse('external-id', why, 'true', 'role-chaining');
    }
    return {
        kind: 'role',
        by,
        roleArn,
        sessionName: sessionName ?? sessionNameOf(`clonesquad-scale-${label}-${runName}`),
        durationSeconds,
        audience: reader.value((0,settings/* setting */.Pe)('audience')),
        ...(externalId !== undefined && { externalId }),
    };
}
function sessionNameOf(text) {
    const name = text.replace(/[^\w+=,.@-]/g, '-');
    return name.length <= 64 ? name : `${name.slice(0, 31)}..${name.slice(-31)}`;
}
function readAllowedAccounts(reader) {
    const accounts = reader.optional((0,settings/* setting */.Pe)('allowed-account-ids'));
    const ofRole = accountOf(reader.text('role-to-assume'));
    if (accounts !== undefined && ofRole !== undefined && !accounts.includes(ofRole)) {
        const why = `the account of the role is not in \`${reader.nameOf('allowed-account-ids')}\` (${accounts.join(', ')}); use a role of an allowed account`;
        reader.refuse('role-to-assume', why, `arn:aws:iam::${accounts[0]}:role/clonesquad-scale`);
    }
    return accounts;
}


/***/ })
};
