export const ids = [115,192,256,412,482,487,628,873];
export const modules = {
/***/ 5115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ planUnreadable),
/* harmony export */   _Z: () => (/* binding */ notInPlan),
/* harmony export */   ih: () => (/* binding */ tooManyJobs),
/* harmony export */   nk: () => (/* binding */ invalidPlan),
/* harmony export */   r2: () => (/* binding */ MOST_JOBS)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);


const MOST_SHOWN = 50;
const invalidPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-plan', 'invalid-input', 'user', {
    docs: 'The plan file is not valid YAML, or contains invalid keys, names or values. Nothing was sent. The message lists all errors with their lines and columns (at most 50). While the YAML itself is invalid, it lists only that error. With `plan.schema.json`, an editor shows most of them while you type.',
    message: ({ file, problems, hasMore = false }) => {
        const path = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file);
        const least = hasMore ? 'more than ' : '';
        const count = problems.length === 1 ? 'an error' : `${least}${problems.length} errors`;
        const shown = problems
            .slice(0, MOST_SHOWN)
            .map(({ line, column, message }) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`  ${path}:${line}:${column}: ${message}`));
        const rest = problems.length - shown.length;
        const more = rest > 0 ? [`  and ${least}${rest} more`] : [];
        return [`${path} has ${count}. Nothing was sent.`, ...shown, ...more].join('\n');
    },
    fix: 'Correct these lines of the file.',
});
const planUnreadable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('plan-unreadable', 'invalid-input', 'user', {
    docs: 'The plan file cannot be read: it does not exist, it is a directory, or its permissions forbid it. Nothing was sent. Correct its path, which is relative to the working directory. In a workflow, check out the repository (actions/checkout) before this step.',
    message: ({ file, reason }) => `Cannot read the plan ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason)}.`,
    fix: ({ isGitHub }) => `Correct \`plan\`, the path of the plan, relative to the working directory.${isGitHub ? ' Check out the repository (actions/checkout) before this step.' : ' The variable CLONESQUAD_PLAN sets it, too. To write a plan, see docs/plan.md.'}`,
});
const notInPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('not-in-plan', 'invalid-input', 'user', {
    docs: 'The plan does not have the requested activity, or none of its environments matches a requested name or pattern. Nothing was sent. Names are case-sensitive. Separate names and patterns of environments by commas: in a pattern, `*` matches any text and `?` one character. Correct the request, or add the activity or environment to the plan.',
    message: ({ kind, file, name, names, near }) => kind === 'activity'
        ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not an activity of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its activities: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`
        : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} matches no environment of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its environments: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`,
    fix: ({ kind }) => `Request an ${kind} of the plan, or add this one to it.`,
});
function suggestion(near) {
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
const MOST_JOBS = 256;
const tooManyJobs = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('too-many-jobs', 'invalid-input', 'user', {
    docs: `More environments were selected than a matrix of GitHub can have jobs (${MOST_JOBS}). No matrix was made.`,
    message: ({ count }) => `${count} environments were selected, but GitHub allows only ${MOST_JOBS} jobs in a matrix.`,
    fix: 'Select fewer with a filter such as perf*. Or scale all of them in one process: `clonesquad-scale scale --activity <activity>`',
});


/***/ }),
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
/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


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
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2538);
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
            return `Optional permissions to apply the sizes immediately are missing, so CloneSquad usually applies them after ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_FROM_CACHE */ .os}. To apply them within ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_IMMEDIATELY */ .bc}, allow execute-api:Invoke on POST/configuration/cache.last_write_index and GET/control/reschedulenow of each API in the role's policy${(0,_errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)(['GET/control/reschedulenow'])}.${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdText */ .Kg)(notice.requestId)}`;
        case 'cloudwatch-retried':
            return `CloudWatch could not be read ${notice.failedReads === 1 ? 'once' : `${notice.failedReads} times`}. Each read was retried.`;
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
            const { floor: key } = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFleetName */ .Tc)(fleet).subfleet);
            return `${fleet}: size ${requestedText(notice)} was requested, but the target is ${target} because the fleet's floor is ${floor}${limit}. To run ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(expected, 'instance')}, set \`floor\` to ${expected} together with the size. This floor applies to every fleet of the run. To set the floor of this fleet only, scale it in a separate run, or set its floor in a plan. Setting the floor requires the permission execute-api:Invoke on POST/configuration/${key}${(0,_errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)([`POST/configuration/${key}`])}.`;
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
    return `${permissions} for ${fleet} ${are} missing. The run continues without ${them}. To add ${them}, allow ${statements.join(' and ')} in the role's policy${(0,_errors_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .permissionLevelText */ .rM)(statements)}.${(0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .requestIdText */ .Kg)(...denials.map(({ requestId }) => requestId))}`;
}
function requestedText({ size, expected }) {
    return size.kind === 'percent' ? `${(0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .Xq)(size)} (${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(expected, 'instance')})` : (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .Xq)(size);
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
    const last = (0,cycles/* cyclesOf */.Jt)(live).at(-1) ?? history?.cycles().at(-1);
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
    docs: 'CloneSquad had picked up the size, but the size did not stay in force: another job or the CloneSquad scheduler has set another one, its `ttl` has ended, or an override, a parameter set or a maintenance window takes precedence over it. If the role or user may read the configuration, the message names the reason. Let only one program set the sizes of an environment at a time (for jobs: a concurrency group), and start the run again.',
    message: (facts) => `${facts.fleet}: CloneSquad had picked up size ${facts.requested}, ${sinceThen(facts)}.${(0,errors_fleet/* shadowSentences */.l)(facts.shadowing, facts.value)}`,
    fix: (facts) => {
        const { shadowing, value } = facts;
        const isKnown = shadowing !== undefined && !['ours', 'unknown'].includes((0,answers/* shadowOf */.Ad)(shadowing, value));
        return isKnown
            ? (0,errors_fleet/* shadowFix */._0)(facts)
            : 'Find what has replaced the size: another run for this environment, a script, the CloneSquad scheduler, an override, a parameter set, a maintenance window, or the end of a ttl. Let only one of them set it at a time. Then start the run again.';
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
                standing: `${standing(progress)}${isUnconfirmed ? ', seen only in the last read' : ''}`,
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
        ? 'but the size did not stay in force'
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
    return ` Enough instances are running, but CloneSquad counts ${unusable} unusable and ${excluded} excluded. If these are different instances, ${doubt}.`;
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
    fix: ({ fleet }) => `${subfleetHint(fleet)}Check that CloneSquad's main loop runs (app.disable, the log of its Lambda function). If it sends its metrics to another namespace or region, set \`metrics-namespace\` or \`aws-region\`. Then start the run again.`,
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
        fix: () => 'Find what else sets the size: another run for this environment, a script, or the CloneSquad scheduler. Let only one of them set it at a time.',
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
        fix: ({ env }) => `Run ${doctorCommand(env)} with the settings of this run. It shows what overrides the size, or which permission it needs to find out. Fix what it reports. If app.run_period is several minutes, increase \`observe-timeout\`.`,
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
    return `${SHADOWS[shadow].fix(size)} Then start the run again.${misspelled}`;
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
        reader.refuse('wait-for', `a wait needs a level; ${(0,formats/* choice */.Yq)(...levels/* LEVELS */.A_).use}`, 'ready');
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
