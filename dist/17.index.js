export const id = 17;
export const ids = [17];
export const modules = {

/***/ 4051:
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
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8046);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6626);



const stackNotFound = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('stack-not-found', {
    result: 'invalid-input',
    explanation: "No CloudFormation stack in the account and region has the outputs of the fleet's CloneSquad. Usually `env`, `group-name`, `aws-region` or the account of the role is not the intended one. Correct it, or set the URL of the API in `frontend-url` or `backend-url`.",
    message: ({ group, region, ...search }) => `No CloudFormation stack in ${region} belongs to the CloneSquad group ${group}: ${searchText(search)}.`,
    fix: ({ region }) => `Check env, group-name and aws-region, and check that the credentials belong to CloneSquad's account. Or set the URL of the API (frontend-url, backend-url), for example https://abcde12345.execute-api.${region}.${(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).domain}/v1/`,
});
function searchText({ outputs, looked }) {
    if (looked.length === 0)
        return 'these credentials can see no stack at all';
    const names = `${looked.slice(0, 20).join(', ')}${looked.length > 20 ? ', …' : ''}`;
    const count = looked.length === 1 ? '1 stack' : `${looked.length} stacks`;
    return `${count} found (${names}), none with the outputs ${outputs}`;
}
const STATES = [
    ['REVIEW_', 'was never deployed: it has only a change set'],
    ['CREATE_IN_PROGRESS', 'is still being created'],
    ['CREATE_FAILED', 'could not be created'],
    ['ROLLBACK_', 'could not be created'],
    ['DELETE_IN_PROGRESS', 'is being deleted'],
    ['DELETE_FAILED', 'is partly deleted: its deletion failed'],
    ['DELETE_', 'was deleted'],
];
const stackNotDeployed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('stack-not-deployed', {
    result: 'invalid-input',
    fixBy: 'clonesquad-operator',
    explanation: "The CloudFormation stack of the fleet's CloneSquad is not deployed: it has only a change set, is still being created, could not be created, or is deleted. The message shows its state. Wait until it is created, or deploy it again. If its API works nevertheless, set the URL in `frontend-url` or `backend-url`.",
    message: ({ group, stacks }) => `The CloneSquad of ${group} is not deployed: ${stacks.map(stateOf).join(', ')}.`,
    fix: ({ stacks }) => stacks.some(({ status }) => status === 'CREATE_IN_PROGRESS')
        ? 'Run it again after the stack is created.'
        : 'Deploy the stack again. If its API works nevertheless, set the URL in frontend-url or backend-url.',
});
function stateOf({ name, status }) {
    const [, words = 'is not deployed'] = STATES.find(([state]) => status.startsWith(state)) ?? [];
    return `the stack ${name} ${words} (${status})`;
}
const stacksAmbiguous = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('stacks-ambiguous', {
    result: 'invalid-input',
    fixBy: 'clonesquad-operator',
    explanation: 'The outputs of CloudFormation stacks name different APIs for one fleet: two stacks have its GroupName, or one stack has two URLs. None of them is used, since one may be an attempt to redirect requests. Delete the stack that is no longer used, or correct its outputs. Or set the URL of the right API in `frontend-url` or `backend-url`.',
    message: ({ group, claims }) => `CloudFormation stacks name different APIs for ${group}: ${claims.map(claimText).join(', ')}.`,
    fix: () => 'Delete the stack that is no longer used, or correct its outputs. Until then, set the URL of the right API in frontend-url or backend-url.',
});
function claimText({ stack, output, text }) {
    return `${stack} has ${urlText(text)} (${output})`;
}
function urlText(text) {
    return JSON.stringify((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutUser */ .q)(text));
}
const urlUntrusted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('url-untrusted', {
    result: 'invalid-input',
    fixBy: 'clonesquad-operator',
    explanation: 'The URL in the output of a CloudFormation stack is not an https URL of API Gateway. Signed requests are sent to other hosts only if you name the host yourself. Correct the output of the stack, or set the URL in `frontend-url` or `backend-url`.',
    message: ({ group, stack, text }) => `The stack ${stack} names ${urlText(text)} as the API of ${group}, which is not an https URL of API Gateway.`,
    fix: () => 'Correct the output of the stack. If the API has a custom domain, set its URL in frontend-url or backend-url.',
});
const regionMismatch = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('region-mismatch', {
    result: 'invalid-input',
    explanation: 'The CloneSquad API is in another region than `aws-region`. Set `aws-region` to the region of the API. The URL of an API contains its region, unless it is a custom domain.',
    message: (facts) => 'stack' in facts
        ? `The stack ${facts.stack} names ${urlText(facts.text)} as the API of ${facts.group}, which is not in the region ${facts.region}.`
        : `${facts.host} is in another region than the one that the request was signed for: ${facts.message}.`,
    fix: () => 'Set aws-region to the region of the CloneSquad API. Its URL contains the region, unless it is a custom domain.',
});
const apiShared = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('api-shared', {
    result: 'invalid-input',
    explanation: 'Two fleets, or several environments that were requested together, have the same CloneSquad API: the size of one would replace the size of the other. Nothing was changed. Set a different URL for each, or omit the URLs so that they are discovered. If they were discovered, correct the outputs of the CloudFormation stacks. For several environments, `group-name` must contain {env}. Or select only one of the environments.',
    message: ({ kind, names, api }) => `The ${kind} ${(0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .K)(names)} have the same CloneSquad API (${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(api)}). The size of one would replace the size of the other.`,
    fix: ({ kind }) => kind === 'fleets'
        ? 'Correct frontend-url and backend-url. If they are not set, correct the outputs of the stacks.'
        : 'Set URLs and a group-name (with {env}) that are different for each environment, omit the URLs so that they are discovered, or select only one of these environments.',
});
const groupMismatch = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .cause */ .c)('group-mismatch', {
    result: 'invalid-input',
    explanation: "The API reports that it belongs to another CloneSquad group than the fleet's: another environment would have been scaled. Nothing was changed. Correct `frontend-url`, `backend-url`, `env` or `group-name`. If you omit the URLs, they are discovered. If a CloudFormation stack names this API, have the CloneSquad operator correct the outputs of the stack, or set the right URL in `frontend-url` or `backend-url`.",
    message: ({ from, url, group, actual }) => `${'stack' in from ? `The stack ${from.stack} names` : `${from.setting} is`} ${JSON.stringify(url)}: this is the API of ${JSON.stringify(actual)}, not of ${group}.`,
    fix: ({ from }) => 'stack' in from
        ? 'Ask the CloneSquad operator to correct the outputs of the stack. Until then, set the right URL in frontend-url or backend-url.'
        : `Correct ${from.setting} or env (or group-name, if the group is not named <env>-<layer>). If ${from.setting} is omitted, the URL is discovered.`,
});


/***/ }),

/***/ 8058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ roleNotTrusted),
/* harmony export */   HM: () => (/* binding */ oidcTokenRejected),
/* harmony export */   MW: () => (/* binding */ invalidOidcUrl),
/* harmony export */   ZB: () => (/* binding */ roleRefused),
/* harmony export */   bl: () => (/* binding */ sessionTooLong),
/* harmony export */   fR: () => (/* binding */ regionDisabled),
/* harmony export */   fs: () => (/* binding */ accountNotAllowed),
/* harmony export */   kq: () => (/* binding */ accountUnknown),
/* harmony export */   o8: () => (/* binding */ oidcTokenExpired),
/* harmony export */   yp: () => (/* binding */ oidcTokenDenied),
/* harmony export */   yu: () => (/* binding */ invalidRole)
/* harmony export */ });
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6626);

const oidcTokenDenied = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('oidc-token-denied', {
    result: 'credentials',
    explanation: 'The job cannot get an OIDC token from GitHub: it lacks the permission `id-token: write`, or it runs for a pull request from a fork or for Dependabot. Add `permissions: id-token: write` to the job and, if it is in a reusable workflow, to the job that calls it. Do not run this step for forks and Dependabot: GitHub never gives them OIDC tokens.',
    message: (facts) => 'reason' in facts
        ? `GitHub refused to give this job an OIDC token: ${facts.reason}.`
        : `This job cannot request an OIDC token from GitHub, so it cannot assume ${facts.roleArn}. Nothing was sent.`,
    fix: () => 'Add "permissions: id-token: write" (and "contents: read") to the job and, if it is in a reusable workflow, to the job that calls it. GitHub never gives OIDC tokens to pull requests from forks or to Dependabot: do not run this step for them.',
});
const invalidOidcUrl = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('invalid-oidc-url', {
    result: 'credentials',
    explanation: 'The environment variable `ACTIONS_ID_TOKEN_REQUEST_URL` is not a URL, or it is an http URL of another machine, so that anyone on the network could read the OIDC token. GitHub itself sets an https URL: something has replaced it. Nothing was sent. Find out what sets the variable.',
    message: ({ host }) => host === undefined
        ? 'The environment variable ACTIONS_ID_TOKEN_REQUEST_URL is not a URL, so no OIDC token can be requested. Nothing was sent.'
        : `The environment variable ACTIONS_ID_TOKEN_REQUEST_URL leads to ${host} without TLS: anyone on the network could read the OIDC token. Nothing was sent.`,
    fix: () => 'Find out what sets ACTIONS_ID_TOKEN_REQUEST_URL. GitHub itself sets an https URL.',
});
const roleNotTrusted = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('role-not-trusted', {
    result: 'credentials',
    fixBy: 'aws-administrator',
    explanation: "The role does not exist, or it does not trust the caller: AWS reports both in the same way. With OIDC, the role's trust policy does not match the claims of the token. The message shows the claims, and the conditions that match them: write these into the trust policy, or correct `role-to-assume`. With other credentials, the trust policy must trust their identity, and the identity's own policy must allow `sts:AssumeRole` on the role.",
    message: (facts) => `AWS did not allow assuming ${facts.roleArn} (${facts.reason}).${claimsOf(facts)}`,
    fix: (facts) => 'claims' in facts
        ? [
            `Check that the role exists, and that its trust policy allows sts:AssumeRoleWithWebIdentity to the account's identity provider ${facts.provider} under these conditions:`,
            ...facts.conditions.map((line) => `  ${line}`),
            'In a job with a GitHub environment, the subject is:',
            `  ${facts.environmentSubject}`,
            'In a repository with immutable subjects, as GitHub gives them to new and renamed repositories, it is:',
            `  ${facts.immutableSubject}`,
            'The policy must contain the subject that the token has now.',
        ].join('\n')
        : `Check that the role exists and that its trust policy trusts the caller identity, and allow sts:AssumeRole on ${facts.roleArn} to that identity.`,
});
const oidcTokenRejected = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('oidc-token-rejected', {
    result: 'credentials',
    fixBy: 'aws-administrator',
    explanation: "The AWS account has no identity provider for the issuer of the OIDC token, could not verify the token with it, or the provider does not list the token's audience. Create the OpenID Connect provider in IAM, in the account of the role. For GitHub, its URL is https://token.actions.githubusercontent.com and its audience is sts.amazonaws.com, unless you set `audience`.",
    message: (facts) => `AWS did not accept the ${facts.isAudience ? 'audience of the OIDC token' : 'OIDC token'} (${facts.reason}).${claimsOf(facts)}`,
    fix: ({ provider, audience, roleArn, isAudience }) => isAudience
        ? `Add the audience ${audience} to the provider ${provider} in IAM, or set audience to one that the provider lists.`
        : `Create the OpenID Connect provider https://${provider} with the audience ${audience} in IAM, in the account of ${roleArn}. If it exists, check that its URL is exactly this one.`,
});
const oidcTokenExpired = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('oidc-token-expired', {
    result: 'credentials',
    explanation: 'AWS considered a new OIDC token expired: a clock is wrong, or the network is very slow. Run it again. With GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
    message: (facts) => `AWS did not allow assuming ${facts.roleArn}: the OIDC token has expired (${facts.reason}).${claimsOf(facts)}`,
    fix: () => 'Run it again. With GitHub Enterprise Server, set the clock of that server, which dates the tokens.',
});
const sessionTooLong = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('session-too-long', {
    result: 'credentials',
    explanation: "The requested session is longer than the role allows, or longer than one hour where one role assumes another. Set `role-duration-seconds` to at most the role's maximum session duration. A run that takes longer renews the session.",
    message: ({ roleArn, reason, seconds }) => `A session of ${seconds} s is too long for ${roleArn} (${reason}).`,
    fix: () => "Set role-duration-seconds to at most the role's maximum session duration (3600 where one role assumes another). A run that takes longer renews the session.",
});
const invalidRole = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('invalid-role', {
    result: 'credentials',
    explanation: 'AWS considers the ARN of the role or the name of the session malformed. The message quotes AWS. Correct `role-to-assume` or `role-session-name`.',
    message: ({ roleArn, reason }) => `AWS did not accept the request to assume ${roleArn} (${reason}).`,
    fix: () => 'Correct role-to-assume, which is the ARN of a role (arn:aws:iam::111122223333:role/clonesquad-scale), or role-session-name, which has 2 to 64 letters, digits and _+=,.@-.',
});
const regionDisabled = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('region-disabled', {
    result: 'credentials',
    fixBy: 'aws-administrator',
    explanation: "AWS STS is not active in this region for the account. Activate the region in IAM's account settings, or correct `aws-region`.",
    message: ({ region, reason }) => `AWS STS is not active in ${region} for this account (${reason}).`,
    fix: ({ region }) => `Activate ${region} for STS in IAM's account settings, or correct aws-region.`,
});
const roleRefused = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('role-refused', {
    result: 'credentials',
    fixBy: 'aws-administrator',
    explanation: 'AWS STS refused to assume the role. The message quotes the reason. Check that the role exists, and what its trust policy requires.',
    message: ({ roleArn, reason }) => `AWS STS refused to assume ${roleArn} (${reason}).`,
    fix: () => 'Correct what AWS names. Check that the role exists, and what its trust policy requires.',
});
const accountNotAllowed = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('account-not-allowed', {
    result: 'credentials',
    explanation: 'The credentials belong to an account that `allowed-account-ids` does not list. Nothing was sent to CloneSquad. Use the role or the credentials of an allowed account, or add this account to `allowed-account-ids`.',
    message: ({ account, allowed }) => `The credentials belong to the AWS account ${account}, but allowed-account-ids allows only ${allowed.join(', ')}.`,
    fix: () => 'Use the role or the credentials of an allowed account, or add this account to allowed-account-ids.',
});
const accountUnknown = (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c)('account-unknown', {
    result: 'credentials',
    explanation: '`allowed-account-ids` is set, but AWS did not report which account the credentials belong to. Run it again. If it fails again, check that the machine can reach AWS STS (DNS, firewall, proxy).',
    message: ({ reason }) => `allowed-account-ids is set, but AWS did not report which account the credentials belong to (${reason}).`,
    fix: () => 'Run it again. If it fails again, check that this machine can reach AWS STS (DNS, firewall, proxy).',
});
function claimsOf(facts) {
    if (!('claims' in facts))
        return '';
    return ['\nClaims of the OIDC token:', ...facts.claims.map((line) => `  ${line}`)].join('\n');
}


/***/ }),

/***/ 9451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ refuseSharedFleets),
/* harmony export */   Cf: () => (/* binding */ withSizeOrUrl),
/* harmony export */   O2: () => (/* binding */ readFleets),
/* harmony export */   Up: () => (/* binding */ withSize),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   fG: () => (/* binding */ refuseSharedGroup)
/* harmony export */ });
/* harmony import */ var _causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4051);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2538);
/* harmony import */ var _formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2728);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5316);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4663);






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
    return reader.text('group-name') || (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)('group-name').default;
}
function readFleets(reader, env, layers) {
    const template = reader.value((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)('group-name'));
    const everyFloor = reader.optional((0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)('floor'));
    return layers.map((name) => {
        const [layer = '', subfleet] = name.split('/');
        if (!_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_.test(layer) || !_names_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBFLEET_NAME */ .Ds.test(subfleet ?? '-'))
            reader.refuse(name, FLEET_NAMES, '4');
        const format = subfleet === undefined ? _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE */ .SK : _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SUBFLEET_SIZE */ .Nc;
        const size = reader.optional({ name, format });
        const api = readApi(reader, (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__/* .urlSetting */ .mR)(name));
        const floor = reader.optional({ name: `${name}${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOOR_SUFFIX */ .xl}`, format: _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOOR */ .jv }) ?? everyFloor;
        const group = template.replaceAll('{env}', env).replaceAll(LAYER, layer);
        const id = { group, ...(subfleet !== undefined && { subfleet }) };
        const more = { ...(floor !== undefined && { floor }), ...(api && { api }) };
        return { layer: name, ...id, name: (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__/* .formatFleetName */ .NO)(id), ...(size && { size }), ...more };
    });
}
function refuseSharedGroup(reader, fleets) {
    if (new Set(fleets.map(({ name }) => name)).size === fleets.length)
        return;
    const why = `several fleets would have the same GroupName; add the placeholder \`${LAYER}\``;
    reader.refuse('group-name', why, (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .setting */ .Pe)('group-name').default);
}
const FLEET_NAMES = `use a layer name of ${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_IN_WORDS */ .sc}; the name of a subfleet follows after a slash and has ${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .SUBFLEET_IN_WORDS */ .Fc}, for example \`backend/workers\``;
function refuseNoSize(reader, layers) {
    const names = layers.map((layer) => `\`${reader.nameOf(layer)}\``);
    reader.refuse(layers[0] ?? 'frontend', `set at least one of ${names.join(' and ')}`, _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .SIZE */ .SK.example);
}
function readApi(reader, name) {
    const text = reader.text(name);
    const isEndpoint = URL.canParse(text) && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .isVpcEndpoint */ .LX)(new URL(text));
    const use = `this is a VPC endpoint, which does not identify an API; set it as \`${reader.nameOf('vpc-endpoint')}\`, and omit this URL or use the URL of the API itself`;
    return reader.optional({ name, format: isEndpoint ? { ..._formats_js__WEBPACK_IMPORTED_MODULE_2__/* .API_URL */ .H$, use } : _formats_js__WEBPACK_IMPORTED_MODULE_2__/* .API_URL */ .H$ });
}
function refuseSharedFleets(requests) {
    const owners = new Map();
    const all = requests.flatMap((request) => request.fleets.map((fleet) => ({ ...fleet, env: request.env, place: placeOf(fleet, request) })));
    for (const { place, env } of all)
        owners.set(place, (owners.get(place) ?? new Set()).add(env));
    for (const { place, group, api } of all) {
        const names = [...(owners.get(place) ?? [])];
        if (names.length > 1)
            throw (0,_causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .apiShared */ .Kb)({ kind: 'environments', names, api: api?.href ?? `the group ${group}` });
    }
}
function placeOf({ api, group }, { region, signIn }) {
    if (api !== undefined)
        return (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .apiIdentity */ .jJ)(api);
    const account = signIn.kind === 'role' ? accountOf(signIn.roleArn) : undefined;
    return JSON.stringify([account, region, group]);
}
function accountOf(roleArn) {
    return /^arn:[a-z-]+:iam::(\d{12}):/.exec(roleArn)?.[1];
}


/***/ }),

/***/ 2017:
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
// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/settings/fleets.js
var settings_fleets = __webpack_require__(9451);
// EXTERNAL MODULE: ./build/settings/formats.js
var formats = __webpack_require__(2728);
// EXTERNAL MODULE: ./build/settings/names.js
var names = __webpack_require__(5316);
;// CONCATENATED MODULE: ./build/settings/reader.js
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

// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
;// CONCATENATED MODULE: ./build/settings/read-request.js











function readRequest(reading) {
    const [request] = readRequests([reading]);
    if (request === undefined)
        throw new Error('A reading gave no request');
    return request;
}
function readRequests(readings) {
    const requests = allRead(readings.map(checkRequest));
    (0,settings_fleets/* refuseSharedFleets */.$L)(requests);
    return requests;
}
function readLooks(readings) {
    return allRead(readings.map(checkLook));
}
function allRead(all) {
    const mistakes = all.flatMap((one) => ('mistakes' in one ? one.mistakes : []));
    if (mistakes.length > 0)
        throw (0,run/* invalidInputs */.Rg)({ mistakes: uniqueMistakes(mistakes) });
    return all.flatMap((one) => ('request' in one ? [one.request] : []));
}
function uniqueMistakes(mistakes) {
    return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}
function checkRequest(reading) {
    return checkSettings(new SettingsReader(reading.source, reading.spell), reading, settings_fleets/* withSize */.Up);
}
function checkLook(reading) {
    const reader = new SettingsReader(reading.source, reading.spell);
    const checked = checkSettings(reader, { ...reading, intent: 'scale' }, settings_fleets/* withSizeOrUrl */.Cf);
    if ('mistakes' in checked)
        return checked;
    const { request } = checked;
    const regionFrom = originOfRegion(reader, reading.surroundings.ambientRegion);
    const isOpen = request.fleets.every(({ size, api }) => size === undefined && api === undefined);
    const groups = isOpen ? (0,settings_fleets/* groupsOf */.c1)(reader, request.env) : undefined;
    return { request: { ...request, regionFrom, ...(groups !== undefined && { groups }) } };
}
function checkSettings(reader, { layers, surroundings, intent, label }, choose) {
    const env = readEnv(reader);
    const fleets = choose(reader, (0,settings_fleets/* readFleets */.O2)(reader, env, layers), layers);
    (0,settings_fleets/* refuseSharedGroup */.fG)(reader, fleets);
    const region = readRegion(reader, fleets, surroundings.ambientRegion);
    const vpcEndpoint = readVpcEndpoint(reader, region);
    const wait = readWait(reader, intent);
    const ttlSeconds = intent === 'wait' ? undefined : readTtl(reader, wait);
    const signIn = readSignIn(reader, label ?? env, surroundings);
    const allowedAccounts = readAllowedAccounts(reader);
    const isDryRun = reader.value((0,settings/* setting */.Pe)('dry-run')) === 'true';
    const rest = {
        intent: isDryRun && intent === 'scale' ? 'dry-run' : intent,
        metricsNamespace: reader.value((0,settings/* setting */.Pe)('metrics-namespace')),
        requestMs: reader.value((0,settings/* setting */.Pe)('request-timeout')),
        appliesImmediately: reader.value((0,settings/* setting */.Pe)('apply-immediately')) === 'true',
        onJobEnd: reader.value((0,settings/* setting */.Pe)('on-job-end')),
    };
    if (reader.mistakes.length > 0)
        return { mistakes: reader.mistakes };
    if (signIn.kind === 'role' && signIn.by === 'oidc' && !surroundings.hasIdToken)
        throw (0,sign_in/* oidcTokenDenied */.yp)({ roleArn: signIn.roleArn });
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
    if (names/* NAME */.o_.test(env))
        return env;
    const several = `without a plan, use the name of one environment; for several, write a plan and set \`${reader.nameOf('plan')}\` and \`${reader.nameOf('activity')}\``;
    reader.refuse('env', SEVERAL.test(env) ? several : formats/* ENVIRONMENT */.M0.use, formats/* ENVIRONMENT */.M0.example);
    return env;
}
function readRegion(reader, fleets, ambient) {
    const ofUrls = fleets.flatMap(({ layer, api }) => {
        const region = api && (0,api_url/* regionOf */.AP)(api);
        return region === undefined ? [] : [{ layer, region }];
    });
    const region = reader.text('aws-region') || ambient || ofUrls[0]?.region || '';
    if (region === '') {
        const why = 'set it, or the environment variable `AWS_REGION` or `AWS_DEFAULT_REGION`, or the URLs of the APIs';
        reader.refuse('aws-region', why, formats/* REGION */.Zg.example);
    }
    else if (!(0,api_url/* isRegion */.Dp)(region)) {
        const isAmbient = reader.text('aws-region') === '';
        const variable = `\`AWS_REGION\` or \`AWS_DEFAULT_REGION\` is ${JSON.stringify(region)}; `;
        reader.refuse('aws-region', `${isAmbient ? variable : ''}${formats/* REGION */.Zg.use}`, formats/* REGION */.Zg.example);
    }
    else {
        for (const other of ofUrls.filter((one) => one.region !== region)) {
            const why = `the URL is in ${other.region}, but the region is ${region}; use a URL in ${region}, or correct the region`;
            reader.refuse((0,fleet_name/* urlSetting */.mR)(other.layer), why, (0,names/* exampleApiUrl */.m8)(region));
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
    const endpoint = reader.optional((0,settings/* setting */.Pe)('vpc-endpoint'));
    const endpointRegion = endpoint && (0,api_url/* vpcEndpointRegion */.dq)(endpoint);
    if (endpointRegion !== undefined && endpointRegion !== region) {
        const why = `the endpoint is in ${endpointRegion}, but the region is ${region}; use an endpoint in ${region}, or correct the region`;
        reader.refuse('vpc-endpoint', why, (0,names/* exampleVpcEndpoint */.VG)(region));
    }
    return endpoint;
}
function readWait(reader, intent) {
    const level = reader.value((0,settings/* setting */.Pe)('wait-for'));
    if (intent === 'wait' && level === 'none') {
        reader.refuse('wait-for', `a wait needs a level; ${(0,formats/* choice */.Yq)(...goal/* LEVELS */.A).use}`, 'ready');
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
        const why = `the sizes would expire before the wait ends; use more than \`${reader.nameOf('timeout')}\` (${(0,duration/* formatDurationSetting */.mZ)(wait.timeoutMs)})`;
        reader.refuse('ttl', why, (0,duration/* formatDurationSetting */.mZ)(wait.timeoutMs + 3_600_000));
    }
    return ttl / 1000;
}
function readSignIn(reader, label, { isGitHub, runName }) {
    const roleArn = reader.optional((0,settings/* setting */.Pe)('role-to-assume'));
    const sessionName = reader.optional((0,settings/* setting */.Pe)('role-session-name'));
    const durationSeconds = reader.value((0,settings/* setting */.Pe)('role-duration-seconds'));
    if (roleArn === undefined)
        return { kind: 'ambient' };
    return {
        kind: 'role',
        by: isGitHub ? 'oidc' : 'ambient',
        roleArn,
        sessionName: sessionName ?? sessionNameOf(`clonesquad-scale-${label}-${runName}`),
        durationSeconds,
        audience: reader.value((0,settings/* setting */.Pe)('audience')),
    };
}
function sessionNameOf(text) {
    const name = text.replace(/[^\w+=,.@-]/g, '-');
    return name.length <= 64 ? name : `${name.slice(0, 31)}..${name.slice(-31)}`;
}
function readAllowedAccounts(reader) {
    const accounts = reader.optional((0,settings/* setting */.Pe)('allowed-account-ids'));
    const ofRole = (0,settings_fleets/* accountOf */.XP)(reader.text('role-to-assume'));
    if (accounts !== undefined && ofRole !== undefined && !accounts.includes(ofRole)) {
        const why = `the account of the role is not in \`${reader.nameOf('allowed-account-ids')}\` (${accounts.join(', ')}); use a role of an allowed account`;
        reader.refuse('role-to-assume', why, `arn:aws:iam::${accounts[0]}:role/clonesquad-scale`);
    }
    return accounts;
}


/***/ })

};
