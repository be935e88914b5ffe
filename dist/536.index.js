export const id = 536;
export const ids = [536];
export const modules = {

/***/ 9536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScale: () => (/* binding */ runScale)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/aws/http.js
var http = __webpack_require__(4832);
// EXTERNAL MODULE: ./build/aws/proxy.js
var proxy = __webpack_require__(7862);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/report/fleet-cells.js
var fleet_cells = __webpack_require__(6687);
// EXTERNAL MODULE: ./build/report/text-table.js
var text_table = __webpack_require__(1985);
;// CONCATENATED MODULE: ./build/report/run-text.js
// A run's end as a terminal shows it: a table of the fleets, the outcome, and what was left behind.



/** One environment. */
function runText(report) {
    const { fleets, waitFor, headline, leftBehind } = report;
    const table = (0,text_table/* textTable */.e)((0,fleet_cells/* fleetColumns */.i)([waitFor]), fleets.map((fleet) => (0,fleet_cells/* fleetCells */.O)(fleet, waitFor)));
    return `${table}\n${(0,plain_text/* plainLine */.h0)(headline)}\n${(0,plain_text/* plainLine */.h0)(leftBehind)}\n`;
}
/** Many environments: a row a fleet, and a line an environment of what was left behind. */
function manyText({ environments, headline }) {
    const columns = ['Environment', ...(0,fleet_cells/* fleetColumns */.i)(environments.map(({ waitFor }) => waitFor))];
    const rows = environments.flatMap(({ env, fleets, waitFor }) => fleets.map((fleet) => [env, ...(0,fleet_cells/* fleetCells */.O)(fleet, waitFor)]));
    const left = environments.map(({ leftBehind }) => `${(0,plain_text/* plainLine */.h0)(leftBehind)}\n`);
    return `${(0,text_table/* textTable */.e)(columns, rows)}\n${(0,plain_text/* plainLine */.h0)(headline)}\n${left.join('')}`;
}

// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
// EXTERNAL MODULE: ./build/report/summary.js
var summary = __webpack_require__(4611);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/scale/run.js + 16 modules
var run = __webpack_require__(6918);
;// CONCATENATED MODULE: ./build/scale/many.js
// Many environments in one process: each is a run of its own, with its own end, over connections and polls that they share.




/** Runs every request to its end, all at once: none stops another. Requests on the wire are bounded by the connections. */
async function runMany(requests, activity, { connectorFor, publish, ...ports }, signal) {
    const startedAt = ports.clock.now();
    const reports = new Map();
    const manyReport = () => {
        const environments = requests.flatMap((request) => reports.get(request) ?? []);
        const isOver = environments.length === requests.length;
        return toManyReport(environments, { activity, startedAt, now: ports.clock.now(), isOver });
    };
    await Promise.all(requests.map(async (request) => {
        const know = (report) => {
            reports.set(request, report);
            publish(manyReport());
        };
        know(await (0,run/* run */.e)(request, { ...ports, connect: connectorFor(request), publish: know }, signal));
    }));
    return manyReport();
}
function toManyReport(environments, { activity, startedAt, now, isOver }) {
    const results = environments.map(({ result }) => result);
    const ended = results.filter((result) => result !== 'pending');
    const result = isOver && ended.length === results.length ? (0,failure/* worst */.QZ)(ended) : 'pending';
    const seconds = Math.round((now - startedAt) / 100) / 10;
    return {
        version: version/* VERSION */.x,
        ...(activity !== undefined && { activity }),
        result,
        headline: (0,sentences/* manyHeadline */.gU)(environments, activity, result, seconds),
        startedAt: new Date(startedAt).toISOString(),
        seconds,
        environments,
    };
}

// EXTERNAL MODULE: ./build/faces/machine.js + 15 modules
var machine = __webpack_require__(6335);
// EXTERNAL MODULE: ./build/faces/outputs.js
var outputs = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/faces/system-clock.js + 1 modules
var system_clock = __webpack_require__(3059);
// EXTERNAL MODULE: ./build/faces/cli/flags.js
var flags = __webpack_require__(4355);
;// CONCATENATED MODULE: ./build/faces/cli/identity.js
// Who a command is to AWS: the run of whichever scheduler has started it, or a machine of its own.

/** What settings are read against. A role is assumed by GitHub's OIDC only where a job may ask for tokens. */
function commandSurroundings(env) {
    const surroundings = (0,machine/* surroundingsOf */.ZD)(env);
    const isGitHub = surroundings.isGitHub && surroundings.hasIdToken;
    return { ...surroundings, isGitHub, runName: runNameOf(env) };
}
/** What tells this run from others: of GitHub, Jenkins or RunDeck, if one of these has started it. */
function runNameOf(env) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, BUILD_TAG: jenkins, RD_JOB_EXECID: runDeck } = env;
    return (id && `${id}-${attempt || '1'}`) || jenkins || runDeck || 'local';
}
/** The page of this run, as requests name it; `undefined` where there is none, or none that fits a header. */
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const ofGitHub = server && repository && id && `${server}/${repository}/actions/runs/${id}`;
    const text = ofGitHub || env['BUILD_URL'] || env['RD_JOB_URL'] || '';
    if (!URL.canParse(text))
        return undefined;
    const { protocol, origin, pathname } = new URL(text);
    // What else a URL can hold may be secret, and brackets would end the comment that it stands in.
    const isPlain = /^https?:$/.test(protocol) && !/[()\\]/.test(pathname);
    return isPlain ? `${origin}${pathname}` : undefined;
}

// EXTERNAL MODULE: ./build/causes/run.js
var causes_run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/settings/read-request.js + 2 modules
var read_request = __webpack_require__(8608);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/settings/source.js
var settings_source = __webpack_require__(3111);
;// CONCATENATED MODULE: ./build/faces/cli/selection.js
// Which environments a command is about, and with what: flags before variables, and both before the plan.





/**
 * Reads what flags, variables and the plan ask for.
 *
 * @throws Failure (`invalid-input`) that names every mistake in any environment, or (`credentials`)
 */
async function selection_select(given, surroundings, intent) {
    const [plan, activity] = ['plan', 'activity'].map((name) => given.source(name)?.text);
    const common = { spell: flags/* spellFlag */.LU, surroundings, intent };
    if (plan !== undefined || activity !== undefined)
        return selectPlanned(given, plan, activity, common);
    return { requests: (0,read_request/* readRequests */.h7)([{ ...given, ...common }]), isMany: false };
}
async function selectPlanned({ source, layers }, path, activity, common) {
    const { openPlan, plannedIn } = await Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(100)]).then(__webpack_require__.bind(__webpack_require__, 1719));
    const { chooseEnvironments } = await __webpack_require__.e(/* import() */ 133).then(__webpack_require__.bind(__webpack_require__, 3133));
    const plan = openPlan(path, activity);
    const filter = source('env')?.text ?? (activity === undefined ? refuseNoEnv() : '*');
    const environments = chooseEnvironments(plan, filter);
    const isMany = environments.length !== 1 || environments[0] !== filter;
    const requests = (0,read_request/* readRequests */.h7)(environments.map((env) => {
        const own = plannedIn(plan, activity, env);
        const readEnv = (name) => {
            const it = source(name);
            return name === 'env' ? { text: env, spelling: it?.spelling ?? (0,flags/* spellFlag */.LU)(name) } : it;
        };
        return {
            source: (0,settings_source/* firstOf */.K)(readEnv, withoutJobSettings(own.source)),
            layers: [...new Set([...own.layers, ...layers])],
            ...common,
            // One session for all of them, so that one sign-in is enough.
            ...(isMany && { label: activity ?? 'many' }),
        };
    }));
    return { requests, isMany, ...(activity !== undefined && { activity }) };
}
/** Without an activity, the sizes are those of the command line: no environment gets them unless it is named. */
function refuseNoEnv() {
    const { name, example } = (0,flags/* spellFlag */.LU)('env');
    const why = 'without --activity, it says which environments of the plan are meant';
    throw (0,causes_run/* wrongInputs */.hF)({ mistakes: [{ input: name, value: '', why, example: example('perf1') }] });
}
/** What a plan says of the end of a job, a command cannot do. */
function withoutJobSettings(source) {
    return (name) => (JOB_SETTINGS.includes(name) ? undefined : source(name));
}
const JOB_SETTINGS = settings/* SETTINGS */.y.flatMap(({ name, where }) => where === 'action and plan' ? [name] : []);

;// CONCATENATED MODULE: ./build/faces/cli/run-scale.js
// The commands that run to the end of a wait: what is asked for, the run, and what is said of it. Loaded only by them.















/** Scales, or only waits: every environment that the command line asks for, to its end. */
async function runScale(line, intent, context, leave) {
    const { env, terminal } = context;
    const isJson = (0,flags/* wantsJson */.k0)(line, env);
    const given = (0,flags/* readGiven */.Q8)(line, env);
    await (0,proxy/* useProxyFromEnv */.b)(env);
    const selection = await selection_select(given, commandSurroundings(env), intent);
    terminal.log(startLine(selection, intent));
    const report = await runSelection(selection, context, leave);
    tell(report, terminal);
    const summaryFile = given.source('summary-file')?.text;
    if (summaryFile !== undefined)
        appendSummary(report, summaryFile, terminal);
    await terminal.print(isJson ? `${(0,outputs/* reportJson */.l)(report)}\n` : textOf(report));
    return report.result === 'pending' ? 'internal' : report.result;
}
/** `Scaling perf1 in eu-west-1`, `Waiting for 12 environments: performance`. */
function startLine({ requests, isMany, activity }, intent) {
    const [request] = requests;
    const verb = intent === 'wait' ? 'Waiting for' : 'Scaling';
    if (!isMany && request !== undefined)
        return `${verb} ${request.env} in ${request.region}`;
    return `${verb} ${requests.length} environments${activity === undefined ? '' : `: ${activity}`}`;
}
async function runSelection({ requests, isMany, activity }, { env, signal, terminal }, leave) {
    // No log of this command is anybody else's, and none of its lines holds a secret: there is nothing to mask.
    const identity = { userAgent: (0,machine/* userAgentOf */.a9)(runUrlOf(env)), env, mask: () => { } };
    const progress = await terminal.openProgress(requests.map(boardOf));
    const ports = { clock: system_clock/* systemClock */.m, log: terminal.log, show: progress.show };
    try {
        const [request] = requests;
        if (isMany || request === undefined) {
            const connectors = (0,machine/* connectorsFor */.Gg)(requests, identity, terminal.log);
            const publish = (report) => leave(leftBehindOf(report));
            return await runMany(requests, activity, { ...ports, connectorFor: connectors, publish }, signal);
        }
        const publish = (report) => leave(leftBehindOf(report));
        return await (0,run/* run */.e)(request, { ...ports, connect: (0,machine/* connectorFor */.V1)(request, identity), publish }, signal);
    }
    finally {
        progress.close();
    }
}
function boardOf({ env, fleets }) {
    return { env, fleets: fleets.map(({ name }) => name) };
}
function leftBehindOf(report) {
    return reportsOf(report)
        .map(({ leftBehind }) => leftBehind)
        .join(' ');
}
function reportsOf(report) {
    return 'environments' in report ? report.environments : [report];
}
function textOf(report) {
    return 'environments' in report ? manyText(report) : runText(report);
}
/** Says what is better known, and why it failed, if it did. */
function tell(report, terminal) {
    const reports = reportsOf(report);
    const notices = reports.flatMap((one) => [...one.notices, ...one.fleets.flatMap((fleet) => fleet.notices)]);
    for (const notice of new Set(notices))
        terminal.notice(notice);
    for (const { fleets } of reports)
        for (const warning of fleets.flatMap((fleet) => fleet.warnings))
            terminal.warning(warning);
    if (!(0,sentences/* isFailure */.N6)(report.result))
        return;
    const paragraphs = 'environments' in report ? (0,sentences/* manyFailureParagraphs */.Jl)(report) : (0,sentences/* failureParagraphs */.Ak)(report);
    terminal.error(report.result, paragraphs);
}
/** A summary that cannot be written is no reason to call the fleets missing. */
function appendSummary(report, path, terminal) {
    const markdown = 'environments' in report ? (0,summary/* manySummaryMarkdown */.N)(report) : (0,summary/* summaryMarkdown */.e)(report);
    try {
        (0,external_node_fs_.appendFileSync)(path, `${markdown}\n`);
    }
    catch (thrown) {
        terminal.warning(`The summary could not be written: ${(0,plain_text/* excerpt */.Kb)((0,http/* innermost */.OI)(thrown).message)}.`);
    }
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
function textTable(columns, rows) {
    const lines = [columns.map((column) => column.toUpperCase()), ...rows.map((row) => row.map(_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0))];
    const widths = columns.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0)));
    return lines
        .map((line) => line.map((text, index) => text.padEnd(widths[index] ?? 0)).join('  '))
        .map((line) => `${line.trimEnd()}\n`)
        .join('');
}


/***/ })

};
