export const id = 106;
export const ids = [106];
export const modules = {

/***/ 3106:
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
// EXTERNAL MODULE: ./build/scale/run.js + 14 modules
var run = __webpack_require__(4276);
;// CONCATENATED MODULE: ./build/scale/many.js
// Many environments in one process: each is a run of its own, with its own end, over connections and polls that they share.




/** Runs every request to its end, all at once: none stops another. Requests on the wire are bounded by the connections. */
async function runMany(requests, activity, { connectorFor, publish, ...ports }, signal) {
    const startedAt = ports.clock.now();
    const log = eachOnce(ports.log);
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
        know(await (0,run/* run */.e)(request, { ...ports, log, connect: connectorFor(request), publish: know }, signal));
    }));
    return manyReport();
}
/** What is so of every run is said once. */
function eachOnce(log) {
    const said = new Set();
    return (line) => {
        if (said.has(line))
            return;
        said.add(line);
        log(line);
    };
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

// EXTERNAL MODULE: ./build/faces/machine.js + 16 modules
var machine = __webpack_require__(7620);
// EXTERNAL MODULE: ./build/faces/outputs.js
var outputs = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/faces/system-clock.js
var system_clock = __webpack_require__(2935);
// EXTERNAL MODULE: ./build/faces/cli/flags.js
var flags = __webpack_require__(4355);
// EXTERNAL MODULE: ./build/faces/cli/identity.js
var cli_identity = __webpack_require__(3128);
// EXTERNAL MODULE: ./build/faces/cli/selection.js
var cli_selection = __webpack_require__(33);
;// CONCATENATED MODULE: ./build/faces/cli/run-scale.js
// The commands that run to the end of a wait: what is asked for, the run, and what is said of it. Loaded only by them.















/** Scales, or only waits: every environment that the command line asks for, to its end. */
async function runScale(line, intent, context, leave) {
    const { env, terminal } = context;
    const isJson = (0,flags/* wantsJson */.k0)(line, env);
    const given = (0,flags/* readGiven */.Q8)(line, env);
    await (0,proxy/* useProxyFromEnv */.b)(env);
    const selection = await (0,cli_selection/* select */.L)(given, (0,cli_identity/* commandSurroundings */.j)(env), intent);
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
    const identity = { userAgent: (0,machine/* userAgentOf */.a9)((0,cli_identity/* runUrlOf */.Q)(env)), env, mask: () => { } };
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


/***/ })

};
