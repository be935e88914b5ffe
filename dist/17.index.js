export const id = 17;
export const ids = [17];
export const modules = {

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
/* harmony import */ var _causes_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3298);
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
        const environments = [...(owners.get(place) ?? [])];
        if (environments.length > 1)
            throw (0,_causes_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedFleet */ .q8)({ environments, fleet: api?.href ?? `the group ${group}` });
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
        throw (0,run/* wrongInputs */.hF)({ mistakes: uniqueMistakes(mistakes) });
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
        acceptsCap: reader.value((0,settings/* setting */.Pe)('if-insufficient-instances')) === 'accept',
    };
}
function readTtl(reader, wait) {
    const ttl = reader.optional((0,settings/* setting */.Pe)('ttl'));
    if (ttl === undefined)
        return undefined;
    if (ttl % 1000 !== 0)
        reader.refuse('ttl', 'CloneSquad counts whole seconds; use whole seconds', '2h');
    else if (wait.level !== 'none' && ttl <= wait.timeoutMs) {
        const why = `the sizes would expire before the wait ends; use more than \`${reader.nameOf('timeout')}\` (${(0,duration/* formatDuration */.a3)(wait.timeoutMs)})`;
        reader.refuse('ttl', why, (0,duration/* formatDuration */.a3)(wait.timeoutMs + 3_600_000));
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
