export const id = 753;
export const ids = [753];
export const modules = {

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shadowOf)
/* harmony export */ });
// What stands between a size that was written and the main loop that should read it.
/** What shadows a value, in wire form. */
function shadowOf({ inForce, isInMaintenance }, value) {
    if (isInMaintenance === true)
        return 'maintenance-window';
    if (inForce === undefined)
        return 'unknown';
    if (inForce.isOverridden)
        return 'override';
    if (/parameter ?set/i.test(inForce.origin))
        return 'parameter-set';
    if (inForce.value === value)
        return 'ours';
    return /^(?:DynamoDB|Built-in)/.test(inForce.origin) ? 'other-writer' : 'other-source';
}


/***/ }),

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ thinned),
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
// Making a text fit where there is room for so much: what is told in less detail is still told whole.
/** The first of some renderings that has at most so many bytes; they go from the fullest to the shortest, which always fits. */
function firstThatFits(renderings, mostBytes, shortest) {
    for (const render of renderings) {
        const text = render();
        if (Buffer.byteLength(text) <= mostBytes)
            return text;
    }
    return shortest();
}
/** At most so many of some items, from the first to the last, evenly. */
function thinned(items, most) {
    if (items.length <= most)
        return items;
    if (most < 2)
        return items.slice(0, most);
    const stride = (items.length - 1) / (most - 1);
    const kept = new Set(Array.from({ length: most }, (_, index) => Math.round(index * stride)));
    return items.filter((_, index) => kept.has(index));
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   xE: () => (/* binding */ alert),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8046);
// The Markdown that GitHub renders in a job summary, in which text from outside stays text.

/** Text as text: nothing in it is Markdown or HTML, and it stays on its line. */
function plain(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/[\r\n]+/g, ' '))
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&');
}
/** The same, in which lines stay lines. */
function plainLines(text) {
    return text.split('\n').map(plain).join('<br>');
}
/** A table; cells are Markdown already. */
function markdownTable(columns, rows, isToTheRight = () => false) {
    const rule = columns.map((_, column) => (isToTheRight(column) ? '--:' : '---'));
    return [columns, rule, ...rows].map((texts) => `| ${texts.join(' | ')} |`).join('\n');
}
/** A part that is folded away until somebody asks for it. */
function folded(title, body) {
    return `<details><summary>${plain(title)}</summary>\n\n${body}\n\n</details>`;
}
/** What must not be missed, as one of GitHub's alerts; paragraphs are Markdown already. */
function alert(kind, paragraphs) {
    return [`[!${kind}]`, paragraphs.join('\n\n')]
        .join('\n')
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ furthestPhase),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   gC: () => (/* binding */ PHASE_WORDS)
/* harmony export */ });
// How far a fleet has come, in words that the job summary and the terminal share.
/** In the order in which a fleet goes through them. */
const PHASES = ['unread', 'moving', 'warming-up', 'there'];
const PHASE_WORDS = {
    unread: 'not read yet',
    moving: 'starting or stopping',
    'warming-up': 'warming up',
    there: 'there',
};
/** The furthest phase, by which levels have been reached. */
function furthestPhase(isReached) {
    if (isReached('ready'))
        return 'there';
    if (isReached('running'))
        return 'warming-up';
    return isReached('observed') ? 'moving' : 'unread';
}


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ failureParagraphs),
/* harmony export */   Jl: () => (/* binding */ manyFailureParagraphs),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   aU: () => (/* binding */ leftBehind),
/* harmony export */   gU: () => (/* binding */ manyHeadline)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3110);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8046);
/* harmony import */ var _troubleshooting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);
// The sentences that sum a run up.



/** The outcome in a sentence: `perf1 is ready: frontend 4/4, backend 8/8, in 4m12s`. */
function headline(env, waitFor, result, fleets, seconds) {
    const each = fleets.map((fleet) => `${fleet.layer} ${standing(fleet)}`).join(', ');
    if (result === 'pending')
        return `${env} is on its way: ${each}`;
    if (result === 'dry-run')
        return `${env} would be set: ${each}. Nothing was sent`;
    const took = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(seconds * 1000);
    if (result !== 'ok')
        return `${env} failed (${result}): ${each}, after ${took}`;
    const isWaitedFor = waitFor !== 'none' && fleets.some((fleet) => fleet.asked !== 'auto');
    return `${env} is ${isWaitedFor ? waitFor : 'set'}: ${each}, in ${took}`;
}
/** The outcome of many in a sentence: `performance: 498 of 500 environments are ready, and 2 are not: perf7 (capped), perf9 (timeout), in 4m12s`. */
function manyHeadline(environments, activity, result, seconds) {
    const of = activity === undefined ? '' : `${activity}: `;
    const all = `${environments.length} environments`;
    if (result === 'pending')
        return `${of}${all} are on their way`;
    if (result === 'dry-run')
        return `${of}${all} would be set. Nothing was sent`;
    const took = `in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(seconds * 1000)}`;
    const failed = environments.flatMap(({ env, result: its }) => (isFailure(its) ? [`${env} (${its})`] : []));
    const levels = [...new Set(environments.map(({ waitFor }) => (waitFor === 'none' ? 'set' : waitFor)))];
    const goal = levels.length === 1 ? levels[0] : 'as asked';
    if (failed.length === 0)
        return `${of}all ${all} are ${goal}, ${took}`;
    const there = environments.length - failed.length;
    return `${of}${there} of ${all} are ${goal}, and ${failed.length} not: ${someOf(failed)}, ${took}`;
}
/** How many names stand in a sentence. */
const NAMED = 10;
function someOf(names) {
    const more = names.length - NAMED;
    return more <= 0 ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} and ${more} more`;
}
function standing(fleet) {
    if (isFailure(fleet.result))
        return fleet.result;
    if (fleet.result === 'dry-run')
        return planned(fleet);
    const isCounted = fleet.running !== undefined && fleet.target !== undefined;
    if (isCounted)
        return `${fleet.running}/${fleet.target}`;
    return fleet.asked === 'auto' ? 'auto (not verified)' : fleet.asked;
}
function planned({ asked, previous }) {
    return previous === undefined ? asked : `${asked} (now ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .Kb)(previous)})`;
}
/** What is now set where, in whole sentences. */
function leftBehind(fleets) {
    return fleets.map(leftIn).join(' ');
}
function leftIn(fleet) {
    const { group, written, rows } = fleet;
    switch (written) {
        case 'no':
            return `${group} was not changed.`;
        case 'yes':
            return leftSet(fleet);
        case 'partly':
            return `${group} was changed in part: ${rows.map(leftRow).join(', ')}.`;
        case 'unknown':
            return `${group} may or may not be set to ${whatOf(fleet)}: it is not known whether the request was carried out.`;
        default:
            return written;
    }
}
function leftSet(fleet) {
    const { group, result, expiresAt, rows } = fleet;
    const what = whatOf(fleet);
    if (result === 'superseded')
        return `${group} was set to ${what}, and something has since set another size.`;
    const end = expiresAt === undefined ? '' : ` until ${expiresAt.slice(0, 16).replace('T', ' ')} UTC`;
    const before = rows.flatMap(({ kind, stored }) => (stored === undefined ? [] : [{ kind, stored }]));
    if (before.length === 0)
        return `${group} stays set to ${what}${end}.`;
    const back = before.map(({ kind, stored }) => {
        const value = stored === null ? 'no value' : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(stored);
        return kind === 'size' ? value : `${value} for its ${kind}`;
    });
    return `${group} is set to ${what}${end}, and the post step is to put ${back.join(' and ')} back, if nothing else changes it.`;
}
/** The size that was asked for, and the floor with it. */
function whatOf({ asked, rows }) {
    const floor = rows.find(({ kind }) => kind === 'floor');
    return floor === undefined ? asked : `${asked}, with a floor of ${floor.value}`;
}
const ROW_ENDS = {
    yes: 'was set to',
    no: 'was not set to',
    unknown: 'may or may not be set to',
};
function leftRow({ kind, value, written }) {
    return `its ${kind} ${ROW_ENDS[written]} ${value}`;
}
/** The whole of an error, a paragraph a cause: what happened, to be fixed by whom and how; at last, what state was left behind. */
function failureParagraphs(report) {
    return [...causesOf(report), `State left behind: ${report.leftBehind}`, ...pagesOf([report])];
}
/** The same of many environments: each cause once, with all environments that it befell. */
function manyFailureParagraphs({ environments }) {
    const failed = environments.filter(({ result }) => isFailure(result));
    const befallen = new Map();
    for (const report of failed) {
        for (const text of causesOf(report))
            befallen.set(text, [...(befallen.get(text) ?? []), report.env]);
    }
    return [
        ...[...befallen].map(([text, names]) => `${someOf(names)}: ${text}`),
        `State left behind: ${failed.map((report) => report.leftBehind).join(' ')}`,
        ...pagesOf(failed),
    ];
}
/** What happened to the fleets of a run, and how it is mended. */
function causesOf({ fleets }) {
    const causes = fleets.flatMap(({ what, owner, fix }) => what === undefined ? [] : [`${ofWhom(what, fleets)}${what}\nTo be fixed by ${owner}: ${fix}`]);
    return [...new Set(causes)];
}
/** Where more stands about it. */
function pagesOf(reports) {
    const codes = reports.flatMap(({ fleets }) => fleets.flatMap(({ what, code }) => (what === undefined || code === undefined ? [] : [code])));
    return codes.length === 0 ? [] : [`More: ${[...new Set(codes)].map(_troubleshooting_js__WEBPACK_IMPORTED_MODULE_2__/* .troubleshootingUrl */ .K).join(' ')}`];
}
/** The fleet whose API a text speaks of, if it names none itself: people know their fleets, and no API by its id. */
function ofWhom(what, fleets) {
    if (fleets.some(({ group }) => what.includes(group)))
        return '';
    const [fleet, ...others] = fleets.filter(({ url }) => url !== undefined && what.includes(apiName(url)));
    return fleet === undefined || others.length > 0 ? '' : `${fleet.group}: `;
}
/** What answers and refusals call an API: its id, or its host where that has a name of its own. */
function apiName(url) {
    const { host } = new URL(url);
    return /^([a-z0-9]+)\.execute-api\./.exec(host)?.[1] ?? host;
}
/** Whether a result is a failure. */
function isFailure(result) {
    return result !== 'ok' && result !== 'dry-run' && result !== 'pending';
}


/***/ }),

/***/ 2783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ shadowFix),
/* harmony export */   l: () => (/* binding */ shadowSentences)
/* harmony export */ });
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);
/* harmony import */ var _clonesquad_shadowing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2720);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8046);
// What shadows a size, in sentences.



/** What to do about each, where `key` is what sets the size. */
const FIXES = {
    'maintenance-window': () => 'Wait for the end of the SSM maintenance window, or take the fleet out of it. Then run the job again.',
    override: (key) => `Take the override away (key override:${key}), and run the job again.`,
    'parameter-set': (key) => `Take ${key} out of the parameter set, or make another one active (config.active_parameter_set). Then run the job again.`,
    'other-writer': () => 'Find the other writer: another job on this environment (give both one concurrency group), the CloneSquad scheduler, or the end of a ttl. Then run the job again.',
    'other-source': (key) => `Take ${key} out of that source, which goes before what is set by the API. Then run the job again.`,
    ours: () => 'See in the log of the main loop (a Lambda) whether it runs without errors, and run the job again. Where app.run_period is minutes long, raise observe-timeout.',
    unknown: (key) => `Ask the API (GET configuration?format=json) what shadows ${key}: an override, a parameter set or a maintenance window. Take it away, and run the job again. Where app.run_period is minutes long, raise observe-timeout.`,
};
/** What is known of a shadow, in sentences that begin with a blank; empty if nothing is. */
function shadowSentences(shadowing, value) {
    if (shadowing === undefined)
        return '';
    const { inForce, mistaken } = shadowing;
    const shadow = (0,_clonesquad_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowOf */ .A)(shadowing, value);
    return [
        shadow === 'maintenance-window'
            ? ' An SSM maintenance window is open, in which CloneSquad runs all instances.'
            : '',
        inForce === undefined || shadow === 'maintenance-window'
            ? ''
            : ` Its configuration has ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(inForce.value)}, from ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(inForce.origin)}${NAMES[shadow]}.`,
        mistaken === undefined
            ? ''
            : ` The key ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, which CloneSquad never reads, is set to ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(mistaken)}: something follows a tutorial with a misspelled key.`,
    ].join('');
}
const NAMES = {
    'maintenance-window': '',
    override: ': an override shadows the size',
    'parameter-set': ': a parameter set shadows the size',
    'other-writer': ': something else has set it since',
    'other-source': ', which shadows the size',
    ours: ': the size itself, unshadowed',
    unknown: '',
};
/** What to do about it. */
function shadowFix(shadowing, key, value) {
    const shadow = shadowing === undefined ? 'unknown' : (0,_clonesquad_shadowing_js__WEBPACK_IMPORTED_MODULE_1__/* .shadowOf */ .A)(shadowing, value);
    const stray = shadowing?.mistaken === undefined
        ? ''
        : ` In the script that sets ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .MISTAKEN_COUNT_KEY */ .$q}, write ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE} instead.`;
    return `${FIXES[shadow](key)}${stray}`;
}


/***/ }),

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R$: () => (/* binding */ SUMMARY_BYTES),
  ZG: () => (/* binding */ iconOf),
  gY: () => (/* binding */ noRunMarkdown),
  l7: () => (/* binding */ runMarkdown),
  uy: () => (/* binding */ shortMarkdown),
  eH: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __webpack_require__(9848);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/phases.js
var phases = __webpack_require__(7023);
;// CONCATENATED MODULE: ./build/report/chart.js
// A fleet's way as a Mermaid chart: what ran and what was wanted over time, on bands that show how far it had come.




/** Readable on GitHub's light and dark pages alike, on bare ground and on each band: see the test of their contrast. */
const CHART_COLOURS = {
    unread: '#8c959f30',
    moving: '#d2992230',
    'warming-up': '#a371f730',
    there: '#3fb95030',
    target: '#cf5a14',
    running: '#2a7ae2',
};
/** What the colours mean, for the line below the charts. */
const CHART_LEGEND = `Lines: 🔵 running, 🟠 wanted. Bands: ⬜ ${phases/* PHASE_WORDS */.gC.unread} by CloneSquad, 🟨 ${phases/* PHASE_WORDS */.gC.moving}, 🟪 ${phases/* PHASE_WORDS */.gC['warming-up']}, 🟩 ${phases/* PHASE_WORDS */.gC.there}.`;
/** A chart of a fleet that was waited for until `seconds` after the start; `undefined` where nothing was read of it. */
function fleetChart(fleet, seconds, most) {
    const [first] = fleet.samples;
    if (first === undefined || most === 0)
        return undefined;
    const step = stepOf(seconds, most);
    const times = Array.from({ length: Math.ceil(seconds / step) + 1 }, (_, index) => index * step);
    const samples = times.map((time) => fleet.samples.findLast((sample) => sample.seconds <= time) ?? first);
    const top = topOf(samples);
    // A bar of 0 would still fill the axis's margin: one that is not to be seen ends below it.
    const bands = phases/* PHASES */.ZG.map((phase) => times.map((time) => (phaseAt(fleet, time) === phase ? top : -top)));
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(STYLE)}}%%`,
        // The older of its two names, which every GitHub knows.
        'xychart-beta',
        `  accTitle: ${words(fleet.group)}`,
        `  accDescr: ${words(description(fleet, seconds))}`,
        `  title "${words(title(fleet))}"`,
        `  x-axis [${axisLabels(times, step).join(', ')}]`,
        `  y-axis "instances" 0 --> ${top}`,
        ...bands.map((values) => `  bar [${values.join(', ')}]`),
        `  line [${samples.map(({ target }) => target).join(', ')}]`,
        `  line [${samples.map(({ running }) => running).join(', ')}]`,
        '```',
    ].join('\n');
}
const STYLE = {
    themeVariables: {
        xyChart: {
            backgroundColor: 'transparent',
            plotColorPalette: [
                ...phases/* PHASES */.ZG.map((phase) => CHART_COLOURS[phase]),
                CHART_COLOURS.target,
                CHART_COLOURS.running,
            ].join(', '),
        },
    },
    xyChart: { width: 900, height: 300, xAxis: { showTick: false } },
};
/** Seconds between two points, so that there are at most so many. */
function stepOf(seconds, most) {
    return NICE.find((step) => Math.ceil(seconds / step) + 1 <= most) ?? Math.ceil(seconds / (most - 1));
}
const NICE = [
    0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 10_800, 21_600, 86_400,
];
/** Labels fit beside each other up to this number. */
const MOST_LABELS = 10;
/** One label a point, most of them unseen: Mermaid draws every one, and takes equal ones for the same point. */
function axisLabels(times, step) {
    const end = times.at(-1) ?? 0;
    const every = NICE.find((pace) => pace % step === 0 && end / pace < MOST_LABELS) ?? end;
    return times.map((time, index) => time % every === 0
        ? `"${time === 0 ? '0' : (0,duration/* formatDuration */.a)(time * 1000)}"`
        : `"${'\u200b'.repeat(index)}"`);
}
/** The axis's end: whole numbers stand at it from 8 on, halves below. */
function topOf(samples) {
    return Math.max(8, ...samples.flatMap(({ running, target }) => [running + 1, target + 1]));
}
function phaseAt({ secondsTo }, time) {
    return (0,phases/* furthestPhase */.V0)((level) => time >= (secondsTo[level] ?? Number.POSITIVE_INFINITY));
}
function title({ group, target, running }) {
    return running === undefined || target === undefined ? group : `${group}: ${running} of ${target} running`;
}
function description({ samples, secondsTo }, seconds) {
    const [first, last] = [samples[0], samples.at(-1)];
    const ready = secondsTo.ready === undefined ? '' : `, ready after ${(0,duration/* formatDuration */.a)(secondsTo.ready * 1000)}`;
    return `from ${first?.running} to ${last?.running} of ${last?.target} instances in ${(0,duration/* formatDuration */.a)(seconds * 1000)}${ready}`;
}
/** What Mermaid takes for words, and for nothing else. */
function words(text) {
    return text.replace(/[^\p{L}\p{N} .,:/_+-]/gu, ' ');
}
/** The columns of {@link sampleCells}. */
const SAMPLE_COLUMNS = [
    'After',
    'Running',
    'Wanted',
    'Starting',
    'Draining',
    'Stopping',
    'Unuseable',
];
/** The same as a table: a row a sample, of at most so many. */
function sampleCells({ samples }, most) {
    return (0,fit/* thinned */.H)(samples, most).map((sample) => [
        (0,duration/* formatDuration */.a)(sample.seconds * 1000),
        ...[
            sample.running,
            sample.target,
            (0,numbers/* startingOf */.Os)(sample),
            sample.draining,
            sample.stopping,
            sample.unuseable,
        ].map(String),
    ]);
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/no-run.js
var no_run = __webpack_require__(1496);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
;// CONCATENATED MODULE: ./build/report/summary.js
// The job summary: what a person sees on the run's page, in Markdown, the answer first.








/** A summary has less than so many bytes: GitHub drops one of a mebibyte, and people stop reading long before. */
const SUMMARY_BYTES = 64 * 1024 - 1;
/** From the fullest to the shortest. */
const DETAILS = [
    { points: 61, samples: 120, entries: 100 },
    { points: 61, samples: 30, entries: 40 },
    { points: 31, samples: 10, entries: 20 },
    { points: 0, samples: 0, entries: 20 },
    { points: 0, samples: 0, entries: 0 },
];
/** The summary of a run, never longer than {@link SUMMARY_BYTES}: what does not fit is told in less detail. */
function summaryMarkdown(report) {
    const renderings = DETAILS.map((detail) => () => runMarkdown(report, detail));
    return (0,fit/* firstThatFits */.e)(renderings, SUMMARY_BYTES, () => shortMarkdown(report, report.fleets.length));
}
/** The summary of a run that could not even begin. */
function noRunMarkdown(failure, leftBehind) {
    const whole = () => `## ❌ Nothing was scaled (${(0,markdown/* plain */.pj)(failure.result)})\n\n${(0,markdown/* alert */.xE)('CAUTION', (0,no_run/* noRunParagraphs */.a)(failure, leftBehind).map(markdown/* plainLines */.y1))}\n`;
    const short = { result: failure.result, headline: failure.what };
    return (0,fit/* firstThatFits */.e)([whole], SUMMARY_BYTES, () => shortMarkdown(short, 0));
}
/** A run in as much detail as is asked for. */
function runMarkdown(report, detail) {
    const { fleets, result } = report;
    return [
        `## ${iconOf(result)} ${(0,markdown/* plain */.pj)(report.headline)}`,
        ...((0,sentences/* isFailure */.N6)(result) ? [(0,markdown/* alert */.xE)('CAUTION', (0,sentences/* failureParagraphs */.Ak)(report).map(markdown/* plainLines */.y1))] : []),
        ...warningsOf(report),
        fleetTable(fleets, NUMBERS),
        fleetTable(fleets, TIMES),
        ...noticesOf(report),
        ...charts(report, detail),
        ...timelineOf(report, detail),
        '',
    ].join('\n\n');
}
/** What always fits: the outcome, and where the rest is. */
function shortMarkdown({ result, headline }, fleets) {
    return `## ${iconOf(result)} ${(0,markdown/* plain */.pj)((0,plain_text/* excerpt */.Kb)(headline, 1_000))}\n\n${fleets} fleets: there is more to say of them than fits here. All of it is in the report.\n`;
}
/** A result at a glance. */
function iconOf(result) {
    if (result === 'cancelled')
        return '⏹️';
    return (0,sentences/* isFailure */.N6)(result) ? '❌' : '✅';
}
function warningsOf({ fleets }) {
    const warnings = fleets.flatMap((fleet) => fleet.warnings);
    return warnings.length === 0 ? [] : [(0,markdown/* alert */.xE)('WARNING', warnings.map(markdown/* plain */.pj))];
}
function noticesOf({ notices, fleets }) {
    const all = [...notices, ...fleets.flatMap((fleet) => fleet.notices)];
    return all.length === 0 ? [] : [all.map((notice) => `- ${(0,markdown/* plain */.pj)(notice)}`).join('\n')];
}
/** What a fleet is now: as wide as a page can show. */
const NUMBERS = [
    ['Fleet', ({ group }) => (0,markdown/* plain */.pj)(group)],
    ['Result', ({ result }) => `${iconOf(result)} ${(0,markdown/* plain */.pj)(result)}`],
    ['Asked', ({ asked }) => (0,markdown/* plain */.pj)(asked)],
    ['Target', ({ target }) => count(target)],
    ['Floor', ({ floor }) => count(floor)],
    ['Running', ({ running }) => count(running)],
    [
        'Starting',
        ({ pending = 0, initializing }) => count(initializing && (0,numbers/* startingOf */.Os)({ pending, initializing })),
    ],
    ['Draining', ({ draining }) => count(draining)],
    ['Unuseable', ({ unuseable }) => count(unuseable)],
];
/** How it came there, and how long it lasts. */
const TIMES = [
    ['Fleet', ({ group }) => (0,markdown/* plain */.pj)(group)],
    ['Before', ({ previous }) => (previous === undefined ? UNKNOWN : (0,markdown/* plain */.pj)((0,plain_text/* excerpt */.Kb)((0,numbers/* valueText */.Ru)(previous), 30)))],
    ['Observed after', ({ secondsTo }) => time(secondsTo.observed)],
    ['Running after', ({ secondsTo }) => time(secondsTo.running)],
    ['Ready after', ({ secondsTo }) => time(secondsTo.ready)],
    ['Expires', ({ expiresAt }) => (expiresAt === undefined ? 'never' : (0,markdown/* plain */.pj)(minute(expiresAt)))],
    ['Dashboard', ({ group, dashboard }) => `[CS-${(0,markdown/* plain */.pj)(group)}](${dashboard})`],
];
const UNKNOWN = '–';
function fleetTable(fleets, columns) {
    const titles = columns.map(([title]) => title);
    const rows = fleets.map((fleet) => columns.map(([, cell]) => cell(fleet)));
    return (0,markdown/* markdownTable */.Qj)(titles, rows, (column) => columns === NUMBERS && column > 2);
}
function count(instances) {
    return instances === undefined ? UNKNOWN : String(instances);
}
function time(seconds) {
    return seconds === undefined ? UNKNOWN : (0,duration/* formatDuration */.a)(seconds * 1000);
}
/** `2026-01-05 12:00 UTC`. */
function minute(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
/** A chart a fleet, what its colours mean, and the samples as text. */
function charts({ fleets, seconds }, { points, samples }) {
    const drawn = fleets.flatMap((fleet) => fleetChart(fleet, seconds, points) ?? []);
    const told = samples === 0 ? [] : fleets.filter((fleet) => fleet.samples.length > 0);
    const tables = told.map((fleet) => {
        const cells = sampleCells(fleet, samples);
        const table = (0,markdown/* markdownTable */.Qj)(SAMPLE_COLUMNS, cells, () => true);
        return (0,markdown/* folded */.TM)(`Samples of ${fleet.group}: ${someOf(cells.length, fleet.samples.length)}`, table);
    });
    return [...drawn, ...(drawn.length === 0 ? [] : [CHART_LEGEND]), ...tables];
}
function timelineOf({ timeline }, { entries }) {
    const kept = (0,fit/* thinned */.H)(timeline, entries);
    if (kept.length === 0)
        return [];
    const rows = kept.map(({ seconds, fleet, what }) => [
        (0,duration/* formatDuration */.a)(seconds * 1000),
        (0,markdown/* plain */.pj)(fleet ?? ''),
        (0,markdown/* plain */.pj)(what),
    ]);
    const table = (0,markdown/* markdownTable */.Qj)(['After', 'Fleet', 'What happened'], rows);
    return [(0,markdown/* folded */.TM)(`Timeline: ${someOf(kept.length, timeline.length)}`, table)];
}
function someOf(shown, all) {
    return shown === all ? `all ${all}` : `${shown} of ${all}`;
}


/***/ }),

/***/ 417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/clonesquad/goal.js
var clonesquad_goal = __webpack_require__(229);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
// EXTERNAL MODULE: ./build/clonesquad/size.js
var clonesquad_size = __webpack_require__(471);
;// CONCATENATED MODULE: ./build/clonesquad/rows.js
// What is written for one fleet: rows of CloneSquad's configuration table, in the order in which they are sent.


/**
 * The rows of a fleet. The floor goes first, so that a main loop that has read the size has read the floor as well; the
 * state of a subfleet goes last, so that it does not start with another size.
 */
function rowsOf({ subfleet, size, floor }) {
    const keys = (0,names/* keysOf */.YD)(subfleet);
    return [
        ...(floor === undefined ? [] : [{ kind: 'floor', key: keys.floor, value: String(floor) }]),
        { kind: 'size', key: keys.desired, value: (0,clonesquad_size/* wireValue */.nv)(size) },
        ...(keys.state === undefined ? [] : [{ kind: 'state', key: keys.state, value: 'running' }]),
    ];
}

// EXTERNAL MODULE: ./build/clonesquad/write-url.js
var write_url = __webpack_require__(4639);
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(3110);
;// CONCATENATED MODULE: ./build/report/expectation.js
// What a person may expect of a wait, said before it begins.

const USUALLY = {
    observed: 'CloneSquad reads a new size 20 to 80 s after it is set',
    running: 'a scale-up usually takes 1 to 3 minutes',
    ready: 'a scale-up usually takes 4 to 6 minutes, of which 3 are the warm-up of new instances',
    settled: 'a scale-up usually takes 4 to 6 minutes, of which 3 are the warm-up of new instances',
};
/** What to expect, said before the wait begins. */
function expectation(level, timeoutMs) {
    const scaleDown = level === 'observed' ? '' : '; a scale-down takes 5 minutes or more';
    return (`Waiting up to ${(0,duration/* formatDuration */.a)(timeoutMs)} until ${level}: ${USUALLY[level]}${scaleDown}; ` +
        'a fleet that is at its size already takes 1 to 3 minutes to confirm.');
}

// EXTERNAL MODULE: ./build/causes/discovery.js
var discovery = __webpack_require__(4051);
// EXTERNAL MODULE: ./build/clonesquad/api.js
var clonesquad_api = __webpack_require__(5512);
// EXTERNAL MODULE: ./build/clonesquad/bins.js
var bins = __webpack_require__(5224);
// EXTERNAL MODULE: ./build/scale/ports.js
var ports = __webpack_require__(5077);
;// CONCATENATED MODULE: ./build/scale/before.js
// What is read before the first write: a host that cannot be reached, a wrong URL, a missing right is found while nothing has been changed.








/** Reads every fleet, all at once; a fleet that fails keeps its failure, and all others are read to their end. */
async function readBefore(cloud, request, states, signal) {
    return Promise.all(states.map(async (state) => {
        try {
            const before = await readFleet(cloud, request, state, signal);
            return before === undefined ? state : { ...state, before };
        }
        catch (thrown) {
            signal.throwIfAborted();
            return { ...state, failure: (0,run/* toFailure */.w2)(thrown) };
        }
    }));
}
async function readFleet(cloud, { onJobEnd, intent }, { fleet, api }, signal) {
    if (api === undefined)
        return undefined;
    const keys = rowsOf(fleet).map(({ key }) => key);
    const reads = [
        cloud.readValue(api, (0,names/* keysOf */.YD)(fleet.subfleet).desired, signal),
        onJobEnd === 'restore' && intent !== 'wait'
            ? cloud.readRows(api, keys, signal)
            : Promise.resolve(undefined),
        // What a stack names is its own group's; what a workflow names may be anything.
        fleet.api === undefined ? Promise.resolve(undefined) : cloud.readGroup(api, signal),
    ];
    await untilAllEnded(reads, signal);
    const [{ value: previous, at: readAt }, stored, group] = await Promise.all(reads);
    if (typeof group === 'string' && group !== fleet.group)
        throw wrongGroupOf(fleet, api, group);
    if ((0,clonesquad_api/* isDenied */.G)(stored))
        throw (0,run/* previousDenied */.pd)({ group: fleet.name, statement: stored.denied });
    return {
        ...(!(0,clonesquad_api/* isDenied */.G)(previous) && { previous }),
        readAt,
        ...(stored !== undefined && { stored }),
        isUnchecked: fleet.api !== undefined && group === undefined,
        denied: [previous, group].flatMap((answer) => ((0,clonesquad_api/* isDenied */.G)(answer) ? [answer.denied] : [])),
    };
}
/** Waits for every end, so that nothing goes on after a failure; then throws the worst, if any failed. */
async function untilAllEnded(promises, signal) {
    const ends = await Promise.allSettled(promises);
    signal.throwIfAborted();
    (0,failure/* throwWorst */.eZ)(ends.flatMap((end) => (end.status === 'rejected' ? [(0,run/* toFailure */.w2)(end.reason)] : [])));
}
function wrongGroupOf({ layer, group }, api, actual) {
    return (0,discovery/* wrongGroup */.pY)({ input: `${layer.split('/')[0]}-url`, url: api.href, group, actual });
}
/** How much older than the write a bin may be to tell what the fleet was before, in ms. */
const LOOK_BACK_MS = 5 * 60_000;
/** Reads the metrics that the wait will compare with; `undefined` where CloudWatch does not answer now. A refusal is a Failure. */
async function readMetricsBefore(cloud, fleets, namespace, { clock, log }, signal) {
    const at = clock.now();
    const window = {
        start: Math.floor((at - LOOK_BACK_MS) / bins/* BIN_MS */.r4) * bins/* BIN_MS */.r4,
        end: (Math.floor(at / bins/* BIN_MS */.r4) + 2) * bins/* BIN_MS */.r4,
    };
    try {
        return { bins: await cloud.readMetrics(fleets, namespace, window, signal), at };
    }
    catch (thrown) {
        if (!(thrown instanceof ports/* TransientReadError */.F))
            throw thrown;
        log(`CloudWatch could not be read before the write: ${thrown.message}`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/scale/fleet-state.js
// What is known of one fleet in the course of a run: each step adds what it found out.
/** Whether every fleet's write was accepted. */
function isWritten(states) {
    return states.every((state) => state.write?.kind === 'accepted');
}

// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
;// CONCATENATED MODULE: ./build/report/timeline.js
// What happened in the course of a run, in the order in which it was known.

/** Everything that happened, by when it was known; what was known at once stays in the order of fleets. */
function timeline(past) {
    const { fleets, seconds, setbacks, knownSince } = past;
    const noticed = noticesOf(past).map(({ text, fleet }) => ({
        seconds: knownSince.get(text) ?? seconds,
        ...(fleet !== undefined && { fleet }),
        what: text,
    }));
    const milestones = fleets.flatMap((fleet) => milestonesOf(fleet));
    const ends = fleets.flatMap((fleet) => endOf(fleet, seconds));
    return [...setbacks, ...milestones, ...noticed, ...ends].sort((one, other) => one.seconds - other.seconds);
}
/** Every notice and warning, and the fleet that it is of. */
function noticesOf({ notices, fleets }) {
    const ofFleets = fleets.flatMap(({ group, warnings, notices: own }) => [...warnings, ...own].map((text) => ({ text, fleet: group })));
    return [...notices.map((text) => ({ text })), ...ofFleets];
}
function milestonesOf({ group, asked, secondsTo, samples }) {
    const said = {
        posted: `posted: the size is set to ${asked}`,
        observed: 'observed: CloneSquad has read the size',
        running: 'at size: as many instances run as are wanted',
        ready: 'ready: none of them warms up any more',
        settled: 'settled: none is left to drain or to stop',
    };
    const moments = (levels) => levels.flatMap((level) => {
        const seconds = secondsTo[level];
        return seconds === undefined ? [] : [{ seconds, fleet: group, what: said[level] }];
    });
    // Of what was known at once, in the order in which it must have happened.
    return [
        ...moments(['posted', 'observed']),
        ...firstMoveOf(group, samples),
        ...moments(['running', 'ready', 'settled']),
    ];
}
/** When the first instances were seen to start, or to leave. */
function firstMoveOf(fleet, samples) {
    const [first] = samples;
    if (first === undefined)
        return [];
    const moves = [
        { what: 'first start', isSeen: (sample) => startedIn(sample) > startedIn(first) },
        { what: 'first stop', isSeen: (sample) => leavingIn(sample) > leavingIn(first) },
    ];
    return moves.flatMap(({ what, isSeen }) => {
        const sample = samples.find(isSeen);
        if (sample === undefined)
            return [];
        const { seconds, running, target } = sample;
        return [{ seconds, fleet, what: `${what}: ${running} of ${target} running` }];
    });
}
function startedIn({ running, pending }) {
    return running + pending;
}
function leavingIn({ draining, stopping }) {
    return draining + stopping;
}
function endOf({ group, result }, seconds) {
    return (0,sentences/* isFailure */.N6)(result) ? [{ seconds, fleet: group, what: `failed: ${result}` }] : [];
}

// EXTERNAL MODULE: ./build/clonesquad/runs.js
var runs = __webpack_require__(388);
;// CONCATENATED MODULE: ./build/clonesquad/counts.js
// What one run's numbers say of a fleet: what it aims at, how many instances serve, and which level that is.



/** A run's values as numbers; `undefined` if any of them is not known exactly. */
function countsOf(run) {
    const counts = {};
    for (const metric of runs/* DECISIVE_METRICS */.b$) {
        const bounds = run?.values[metric];
        if (bounds !== undefined && (0,bins/* isExact */.u0)(bounds))
            counts[metric] = bounds.low;
    }
    return isComplete(counts) ? counts : undefined;
}
function isComplete(counts) {
    return runs/* DECISIVE_METRICS */.b$.every((metric) => counts[metric] !== undefined);
}
/**
 * The number of instances that CloneSquad aims at: the floor raises it, but never out of reach. Where a cap is accepted,
 * what can start is enough.
 */
function targetOf(goal, counts) {
    const floor = Math.min(counts.MinInstanceCount, startable(counts));
    const target = Math.max((0,clonesquad_size/* expectedCount */.qG)(goal.size, counts.FleetSize), floor);
    return isCapAccepted(goal, counts) ? Math.min(target, startable(counts)) : target;
}
/** Whether what can start is enough. Where nothing can, nothing is. */
function isCapAccepted(goal, counts) {
    return goal.acceptsCap && counts !== undefined && startable(counts) > 0;
}
/** Instances that CloneSquad can start: FleetSize counts excluded ones too. */
function startable(counts) {
    return counts.FleetSize - counts.NbOfExcludedInstances;
}
/** Whether the main loop wanted what was asked for, in this run. */
function wantsOurs(goal, counts) {
    return counts.DesiredInstanceCount === (0,clonesquad_size/* expectedCount */.qG)(goal.size, counts.FleetSize);
}
/** Instances that serve: the metrics overlap, so it lies between these two. */
function useable(counts) {
    const high = counts.RunningInstances - counts.DrainingInstances - counts.NbOfBouncedInstances;
    return { low: high - counts.NbOfInstanceInUnuseableState, high };
}
/**
 * Whether the metrics leave open how many instances serve: the target lies between the bounds, and the unuseable
 * instances may be others than the running ones. Excluded instances are the only ones that may be.
 */
function isHealthOpen(goal, counts) {
    if (counts === undefined || counts.PendingInstances > 0)
        return false;
    const target = targetOf(goal, counts);
    const { low, high } = useable(counts);
    const isProven = low === target && (low === high || counts.NbOfExcludedInstances === 0);
    return low <= target && target <= high && !isProven;
}
/** Whether as many instances serve as are wanted; where the metrics leave it open, the fleet's status may tell. */
function servesTarget(goal, counts, status) {
    if (!isHealthOpen(goal, counts))
        return useable(counts).low === targetOf(goal, counts);
    const isOfThisRun = typeof status === 'object' && status.running === counts.RunningInstances;
    return isOfThisRun && status.serving === targetOf(goal, counts);
}
/** The highest level that a run shows; `undefined` if it wants something else or is not known well enough. */
function levelOf(goal, run, status) {
    const counts = countsOf(run);
    if (counts === undefined || !wantsOurs(goal, counts))
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
/** Whether a run aims at more instances than can be started. */
function isCapped(goal, run) {
    const counts = countsOf(run);
    return counts !== undefined && wantsOurs(goal, counts) && counts.DesiredInstanceCount > startable(counts);
}

;// CONCATENATED MODULE: ./build/clonesquad/observation.js
// Has the main loop read what we wrote? CloneSquad keeps its configuration in memory for a minute, other writers come
// and go, and CloudWatch hands over its data late and in any order: DesiredInstanceCount alone proves little.


/** The main loop keeps its configuration for this long, in ms: a run later than that has read it anew. */
const CACHE_MS = 60_000;
/** A write has happened within this long before the moment that it is dated by, in ms: a Date header has whole seconds. */
const WRITE_MS = 1_000;
/** DesiredInstanceCount is 0 for garbage too, so a request of 0 is given this much longer, in ms. */
const ZERO_MS = 90_000;
/**
 * Whether a run proves that the main loop has read our value.
 *
 * A change to the expected count is proof by itself, as long as it cannot be someone else's: neither an earlier run nor
 * a change of the fleet's size may account for it. Otherwise only a run later than the cache can be is proof.
 */
function proves(goal, runs, index, evidence) {
    const run = runs[index];
    if (run === undefined || !isLaterThanWrite(goal, runs, run))
        return 'no';
    const expected = expectedIn(goal, run);
    if (!(0,bins/* isExact */.u0)(expected) || !isSame(run.values.DesiredInstanceCount, expected))
        return 'no';
    if (expected.low === 0) {
        if (run.bin < goal.writtenAt + ZERO_MS)
            return 'no';
        const { configuration } = evidence;
        return configuration === 'unread' || configuration === 'not-ours' ? 'if-configured' : 'yes';
    }
    if (run.bin >= goal.writtenAt + CACHE_MS)
        return 'yes';
    const earlier = runs.slice(0, index);
    const isNew = earlier.every((one) => wantsOther(goal, one));
    return isNew && earlier.some((one) => isSame(one.values.FleetSize, run.values.FleetSize)) ? 'yes' : 'no';
}
/** Whether a run may be later than the write: by its bin, or because it came into the write's own bin after the first read. */
function mayBeAfterWrite(goal, run) {
    return run.bin >= goal.writtenAt || (!run.isHistory && run.bin > goal.writtenAt - bins/* BIN_MS */.r4);
}
/**
 * Whether a run is later than the write. In the write's own bin that is so of what came after the first read, unless
 * CloudWatch lags: where the first read lacked runs that must have been, as many as can have been before the write are
 * taken for older.
 */
function isLaterThanWrite(goal, runs, run) {
    if (run.bin >= goal.writtenAt)
        return true;
    if (!mayBeAfterWrite(goal, run))
        return false;
    const known = runs.filter(({ bin, isHistory }) => bin === run.bin && isHistory).length;
    const before = (goal.writtenAt - run.bin) / bins/* BIN_MS */.r4;
    const pace = runsPerBin(runs.filter(({ bin }) => bin < run.bin));
    const isUpToDate = known >= Math.floor((before - WRITE_MS / bins/* BIN_MS */.r4) * pace);
    return isUpToDate || run.position > Math.floor(before * pace);
}
/** How many runs a bin usually has: the median, since the first and the last bin may not be whole. */
function runsPerBin(runs) {
    const counts = new Map();
    for (const { bin, position } of runs)
        counts.set(bin, position + 1);
    const sorted = [...counts.values()].sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 1;
}
/** Whether a run wants something else than what was asked for, as far as is known. */
function wantsOther(goal, run) {
    return (0,bins/* areDisjoint */.hQ)(run.values.DesiredInstanceCount, expectedIn(goal, run));
}
/** How many instances a run must mean by the size asked for. */
function expectedIn(goal, run) {
    const { low, high } = run.values.FleetSize;
    return { low: (0,clonesquad_size/* expectedCount */.qG)(goal.size, low), high: (0,clonesquad_size/* expectedCount */.qG)(goal.size, high) };
}
function isSame(one, other) {
    return (0,bins/* isExact */.u0)(one) && (0,bins/* isExact */.u0)(other) && one.low === other.low;
}
/**
 * Whether our value was taken up and is not wanted any more, by another writer or the end of a ttl: two runs in bins
 * after the proof's want something else, or, where that looks the same, the configuration does.
 */
function isSuperseded(goal, runs, proof, evidence) {
    const proofBin = runs[proof]?.bin ?? Number.POSITIVE_INFINITY;
    const others = runs.filter((run) => run.bin > proofBin && wantsOther(goal, run));
    return others.length >= 2 || evidence.configuration === 'replaced';
}

;// CONCATENATED MODULE: ./build/clonesquad/convergence.js
// The decision: is the fleet there? Pure: from the runs of the main loop that have been read, and nothing else.





/** A fleet whose health the metrics leave open is looked at more closely once it has not moved for this long, in ms. */
const STILL_MS = 4 * 60_000;
/** Metrics that were there and stay away for this long have stopped, in ms: slow main loops have longer limits. */
function silenceMs(limits) {
    return Math.max(5 * 60_000, limits.observeMs);
}
/** Metrics of which any change means that the fleet is moving. */
const MOVING = [
    'RunningInstances',
    'PendingInstances',
    'DrainingInstances',
    'StoppingInstances',
    'NbOfInstanceInInitialState',
    'NbOfInstanceInUnuseableState',
    'NbOfInstancesInError',
];
/** Judges one fleet. */
function judge(the) {
    const { goal, limits, runs, evidence, timing } = the;
    const proof = runs.findIndex((_, index) => proves(goal, runs, index, evidence) === 'yes');
    const progress = describe(the, proof);
    if (proof === -1)
        return judgeUnobserved(the, progress);
    const failed = (result) => ({ kind: 'failed', result, progress });
    if (isSuperseded(goal, runs, proof, evidence))
        return failed('superseded');
    if (isSilent(the, progress))
        return failed('no-metrics');
    const last = runs.length - 1;
    const level = levelOf(goal, runs[last], statusIfStill(the, proof));
    const cap = capOf(the, proof);
    const isCapFine = isCapAccepted(goal, progress.counts);
    const isThere = level !== undefined && clonesquad_goal/* LEVELS */.A.indexOf(level) >= clonesquad_goal/* LEVELS */.A.indexOf(goal.level);
    // That a fleet is too small is believed once two runs say so.
    if (isThere && !(isCapFine && cap === 'one-run')) {
        const isUnverified = progress.expected === 0 && evidence.configuration === 'unreadable';
        const isCut = isCapFine && cap !== undefined;
        const caveat = isUnverified ? 'zero-unverified' : isCut ? 'capped' : undefined;
        return { kind: 'converged', ...(caveat && { caveat }), progress };
    }
    if (cap === 'two-runs' && !isCapFine)
        return failed('capped');
    if (timing.now - lastChange(runs, proof) >= limits.stallMs)
        return failed('stalled');
    const asksForStatus = progress.healthIsOpen && isStill(the, proof);
    return {
        kind: 'waiting',
        missing: isThere ? 'numbers' : missingFor(goal, progress),
        ...(asksForStatus && { needs: 'status' }),
        progress,
    };
}
/** The verdict while no run is known to have read the value. */
function judgeUnobserved(the, progress) {
    const { goal, limits, runs, evidence, timing } = the;
    const failed = (result) => ({ kind: 'failed', result, progress });
    const isLate = timing.now - timing.postedAt >= limits.observeMs;
    const hasNone = !runs.some((run) => mayBeAfterWrite(goal, run));
    if (hasNone && (isLate || runs.length === 0)) {
        if (evidence.status === 'unread')
            return { kind: 'waiting', missing: 'metrics', needs: 'status', progress };
        if (evidence.status !== 'unreadable' && evidence.status.managed === 0)
            return judgeEmpty(goal, progress);
    }
    if (isLate && hasNone)
        return failed('no-metrics');
    const asks = runs.some((_, index) => proves(goal, runs, index, evidence) === 'if-configured');
    if (isLate && (wantsAnother(goal, runs) || (asks && evidence.configuration === 'not-ours')))
        return failed('not-observed');
    if (isSilent(the, progress))
        return failed('no-metrics');
    const missing = hasNone ? 'metrics' : 'observation';
    return { kind: 'waiting', missing, ...(asks && { needs: 'configuration' }), progress };
}
/** Whether the last run wants something else: one that wants our number may only be too early to prove anything. */
function wantsAnother(goal, runs) {
    const last = runs.at(-1);
    return last !== undefined && wantsOther(goal, last);
}
/** How many of the last two runs since the proof aim at more than can start, if the last one does. */
function capOf({ goal, runs }, proof) {
    const last = runs.length - 1;
    if (!isCapped(goal, runs[last]))
        return undefined;
    return last > proof && isCapped(goal, runs[last - 1]) ? 'two-runs' : 'one-run';
}
/** Whether metrics that were there stay away. */
function isSilent({ limits, timing }, progress) {
    return timing.now - (progress.lastSeenAt ?? timing.postedAt) >= silenceMs(limits);
}
/** Whether a fleet has long not moved: its status of now is then that of the last run, too. */
function isStill({ runs, timing }, proof) {
    return timing.now - lastChange(runs, proof) >= STILL_MS;
}
function statusIfStill(the, proof) {
    return isStill(the, proof) ? the.evidence.status : 'unread';
}
/** The verdict on a fleet without instances, of which CloneSquad sends no metrics. */
function judgeEmpty(goal, progress) {
    const asksForNone = (0,clonesquad_size/* expectedCount */.qG)(goal.size, 1) === 0;
    return asksForNone
        ? { kind: 'converged', caveat: 'empty-fleet', progress }
        : { kind: 'failed', result: 'empty-fleet', progress };
}
/** When the fleet was last seen to move, or to read our value. */
function lastChange(runs, proof) {
    const moved = runs.filter((run, index) => {
        const before = runs[index - 1];
        return index > proof && before !== undefined && MOVING.some((metric) => differs(before, run, metric));
    });
    return Math.max(runs[proof]?.seenAt ?? 0, ...moved.map((run) => run.seenAt));
}
function differs(one, other, metric) {
    const [before, after] = [one.values[metric], other.values[metric]];
    return before?.low !== after?.low || before?.high !== after?.high;
}
/** What a fleet that has read our value still lacks. */
function missingFor(goal, progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return 'numbers';
    if (!wantsOurs(goal, counts))
        return 'desired';
    if (counts.RunningInstances > target)
        return 'scale-down';
    if (useable(counts).low < target || counts.PendingInstances > 0)
        return 'instances';
    return counts.NbOfInstanceInInitialState > 0 ? 'warm-up' : 'scale-down';
}
/** The facts for people and for the report. */
function describe(the, proof) {
    const { goal, runs } = the;
    const last = runs.at(-1);
    const counts = countsOf(last);
    const [inError, lighthouse] = [last?.values.NbOfInstancesInError, last?.values.RunningLighthouseInstances];
    return {
        ...(counts && {
            counts,
            expected: (0,clonesquad_size/* expectedCount */.qG)(goal.size, counts.FleetSize),
            target: targetOf(goal, counts),
        }),
        healthIsOpen: isHealthOpen(goal, counts),
        ...(inError && (0,bins/* isExact */.u0)(inError) && { inError: inError.low }),
        ...(lighthouse && (0,bins/* isExact */.u0)(lighthouse) && { lighthouse: lighthouse.low }),
        ...(last && { lastSeenAt: Math.max(...runs.map((run) => run.seenAt)) }),
        reachedAt: proof === -1 ? {} : reachedTimes(the, proof),
    };
}
/** When each level was first seen, from the run that proved the observation on. */
function reachedTimes(the, proof) {
    const { goal, runs } = the;
    const times = {};
    for (const run of runs.slice(proof)) {
        // The fleet's status is of now, so it speaks of the last run alone.
        const level = levelOf(goal, run, run === runs.at(-1) ? statusIfStill(the, proof) : 'unread');
        for (const reached of clonesquad_goal/* LEVELS */.A.slice(0, level === undefined ? 0 : clonesquad_goal/* LEVELS */.A.indexOf(level) + 1)) {
            times[reached] ??= run.seenAt;
        }
    }
    return times;
}

// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/report/numbers.js
var numbers = __webpack_require__(3533);
// EXTERNAL MODULE: ./build/report/shadow-text.js
var shadow_text = __webpack_require__(2783);
// EXTERNAL MODULE: ./build/causes/cause.js
var cause = __webpack_require__(6626);
;// CONCATENATED MODULE: ./build/causes/wait.js
// Causes of a fleet's not being there though its size was accepted.







const OPERATOR = 'the operator of CloneSquad';
/** Why the wait for one fleet failed, by its result. */
const WAIT_CAUSES = {
    'not-observed': (0,cause/* cause */.c)('not-observed', {
        result: 'not-observed',
        owner: OPERATOR,
        about: "CloneSquad's API took the size, and its main loop still wants another one. An override, a parameter set or a maintenance window shadows the value, or the main loop runs too seldom (app.run_period). The message says which, where the role may read that. Take away what shadows it, or raise observe-timeout.",
        what: (facts) => `${facts.group} still wants ${wanted(facts)} ${(0,duration/* formatDuration */.a)(facts.observeMs)} after ${facts.asked} was set: CloneSquad has not taken up the new size.${(0,shadow_text/* shadowSentences */.l)(facts.shadowing, facts.value)}`,
        fix: (facts) => (0,shadow_text/* shadowFix */._)(facts.shadowing, facts.key, facts.value),
    }),
    'no-metrics': (0,cause/* cause */.c)('no-metrics', {
        result: 'no-metrics',
        owner: OPERATOR,
        about: 'No usable metrics of the fleet arrive in CloudWatch. The main loop is stopped (app.disable, or errors in the log of its Lambda), sends to another namespace (metrics-namespace), or excludes metrics (cloudwatch.metrics.excluded); or there is no such subfleet. Set that right, and run the job again.',
        what: (facts) => `${facts.group} has sent no usable metrics to the CloudWatch namespace ${facts.namespace} ${sinceWhen(facts)}.${missing(facts)}`,
        fix: ({ group }) => `${ofSubfleet(group)}See whether the main loop runs (app.disable, the log of its Lambda), whether its metrics go to another namespace (then set metrics-namespace), and whether cloudwatch.metrics.excluded leaves some out. Then run the job again.`,
    }),
    'empty-fleet': (0,cause/* cause */.c)('empty-fleet', {
        result: 'empty-fleet',
        owner: OPERATOR,
        about: 'CloneSquad manages no instance under this GroupName. Tag the instances of the fleet with clonesquad:group-name=<GroupName>, or correct env or group-name.',
        what: (facts) => `${facts.group} has no instances, so ${facts.asked} of it cannot run.`,
        fix: (facts) => `Tag the instances of the fleet with clonesquad:group-name=${facts.group}, or correct env or group-name in the workflow.`,
    }),
    capped: (0,cause/* cause */.c)('capped', {
        result: 'capped',
        owner: 'the author of the workflow',
        about: 'More instances are asked for than can start: the fleet is smaller, or some of it are excluded. Ask for fewer, add instances to the fleet, or end their exclusion. With on-capped: accept, all that can start are enough.',
        what: (facts) => `${facts.group} cannot reach ${facts.asked}: ${capacity(facts.progress)}.`,
        fix: () => 'Ask for no more than can start, or have instances added to the fleet or their exclusion ended. Or set on-capped: accept, by which all that can start are enough.',
    }),
    stalled: (0,cause/* cause */.c)('stalled', {
        result: 'stalled',
        owner: OPERATOR,
        about: "The fleet has read the size, is not there, and nothing changes any more: starts fail (no capacity), health checks fail, or something takes longer than stall-timeout (deregistration delays, lifecycle hooks). The fleet's dashboard in CloudWatch and the EC2 console show which: mend that, or raise stall-timeout.",
        what: (facts) => `${facts.group} has not moved for ${(0,duration/* formatDuration */.a)(facts.stallMs)}: ${standing(facts.progress)}.${health(facts.progress)}`,
        fix: (facts) => `Look at ${dashboard(facts)} and at the EC2 console: do starts fail (no capacity), or health checks? Mend that, and run the job again. If the fleet only takes its time (deregistration delays, for one), raise stall-timeout.`,
    }),
    superseded: (0,cause/* cause */.c)('superseded', {
        result: 'superseded',
        owner: 'whoever runs the job',
        about: 'The fleet had taken up the size, and then something set another one: another job, the CloneSquad scheduler, or the end of a ttl. Find it, keep it off this environment (for jobs: a concurrency group), and run the job again.',
        what: (facts) => `${facts.group} had taken up ${facts.asked}, and then something set another size: CloneSquad now wants ${wanted(facts)}.`,
        fix: () => 'Find the other writer: another job on this environment (give both one concurrency group), the CloneSquad scheduler, or the end of a ttl. Then run the job again.',
    }),
    timeout: (0,cause/* cause */.c)('timeout', {
        result: 'timeout',
        owner: 'the author of the workflow',
        about: 'The time (timeout) was over before the fleet was there, and no more specific cause holds. A scale-up usually takes 4 to 6 minutes until it is ready, and a scale-down longer: raise timeout, if the fleet was still moving. Else look at its dashboard in CloudWatch for what it waits for.',
        what: (facts) => `${facts.group} was not ${facts.level} after ${(0,duration/* formatDuration */.a)(facts.timeoutMs)}: ${standing(facts.progress)}.${unread(facts)}`,
        fix: (facts) => facts.failedReads > 0 && facts.progress.counts === undefined
            ? 'See that this machine has a way to CloudWatch (DNS, firewall, proxy), and run the job again.'
            : `Raise timeout, if the fleet was still moving: see the last lines of this log. Else look at ${dashboard(facts)} for what it waits for.`,
    }),
    cancelled: (0,cause/* cause */.c)('wait-cancelled', {
        result: 'cancelled',
        owner: 'whoever runs the job',
        about: "The job was cancelled while it waited. What was set stays set, unless on-job-end: restore puts it back. Run the job again; if nobody cancelled it, mend the workflow's timeout-minutes or concurrency.",
        what: (facts) => `The wait for ${facts.group} was cancelled: ${standing(facts.progress)}.`,
        fix: () => run/* AFTER_CANCEL */.WO,
    }),
};
function wanted({ progress }) {
    const desired = progress.counts?.DesiredInstanceCount;
    if (desired === undefined)
        return 'another number of instances';
    return desired === 0 ? '0 instances (or has a value that it cannot read)' : `${desired} instances`;
}
function dashboard({ dashboard: name }) {
    return `the fleet's dashboard in CloudWatch (${name})`;
}
function sinceWhen({ progress, ...limits }) {
    return progress.reachedAt.observed === undefined
        ? `within ${(0,duration/* formatDuration */.a)(limits.observeMs)} of the write`
        : `for ${(0,duration/* formatDuration */.a)(silenceMs(limits))}, though it had before`;
}
/** What may be wrong with a subfleet alone. */
function ofSubfleet(fleet) {
    const { group, subfleet } = (0,fleet_name/* parseFleetName */.Tc)(fleet);
    return subfleet === undefined
        ? ''
        : `See whether ${group} has a subfleet ${subfleet} (instances with the tag clonesquad:subfleet-name=${subfleet}), and whether its metrics are on (subfleet.${subfleet}.ec2.schedule.metrics.enable). `;
}
function missing({ missingMetrics }) {
    return missingMetrics.length === 0 ? '' : ` Others arrive, but never ${missingMetrics.join(', ')}.`;
}
function unread({ failedReads }) {
    return failedReads === 0 ? '' : ` CloudWatch could not be read ${failedReads} times.`;
}
function capacity({ counts }) {
    if (counts === undefined)
        return 'the fleet is too small';
    const excluded = counts.NbOfExcludedInstances;
    const size = `it has ${counts.FleetSize} instances`;
    return excluded === 0 ? size : `${size}, of which ${excluded} are excluded and cannot start`;
}
function standing(progress) {
    const { counts, target, reachedAt } = progress;
    if (reachedAt.observed === undefined)
        return 'CloneSquad was not seen to take up the new size';
    if (counts === undefined || target === undefined)
        return 'its last numbers are not known';
    return [`${counts.RunningInstances} of ${target} run`, ...(0,numbers/* otherStates */.bY)(progress)].join(', ');
}
/** Where the numbers would do but for instances that may or may not be among the running ones. */
function health({ counts, healthIsOpen }) {
    if (counts === undefined || !healthIsOpen)
        return '';
    return ` As many run as are wanted, but ${counts.NbOfInstanceInUnuseableState} unuseable and ${counts.NbOfExcludedInstances} excluded are counted: these may be the same ones, or not.`;
}

;// CONCATENATED MODULE: ./build/report/notices.js
// What is no failure, and yet better known: said in the log, and kept in the report.


/** What to know about a fleet, in whole sentences. */
function fleetNotices({ wasWritten, denied, isUnchecked, ...noted }) {
    return [
        ...(wasWritten ? sizeNotices(noted) : []),
        ...verdictNotices(noted),
        ...(isUnchecked ? [uncheckedNotice(noted.group)] : []),
        ...deniedNotices(noted.group, denied),
    ];
}
function sizeNotices({ group, size, isWaitedFor }) {
    if (size.kind === 'auto') {
        return [`${group} was handed to CloneSquad's autoscaler, which has no target: nothing was verified.`];
    }
    const isWhole = size.kind === 'percent' && size.percent === 100;
    return [
        ...(isWhole ? [`While ${group} is at 100%, CloneSquad does not replace unhealthy instances.`] : []),
        ...(isWaitedFor
            ? []
            : [`Nothing was verified for ${group} but that CloneSquad's API took the size (wait-for: none).`]),
    ];
}
function verdictNotices({ group, size, verdict }) {
    const { counts, expected, target, lighthouse } = verdict?.progress ?? {};
    const isRaised = counts !== undefined && expected !== undefined && target !== undefined && target > expected;
    return [
        ...(isRaised
            ? [
                `${group} was asked for ${(0,clonesquad_size/* formatSize */.Xq)(size)} and aims at ${target}: its floor is ${counts.MinInstanceCount} (${names/* MIN_COUNT_KEY */.JB}).`,
            ]
            : []),
        ...(lighthouse ? [`${lighthouse} of the running instances of ${group} are LightHouse instances.`] : []),
        ...(verdict?.kind === 'converged' ? caveatNotices(group, verdict.caveat) : []),
    ];
}
function caveatNotices(group, caveat) {
    switch (caveat) {
        case undefined:
        case 'capped':
            return [];
        case 'empty-fleet':
            return [`${group} has no instances: none run, as asked.`];
        case 'zero-unverified':
            return [
                `CloneSquad also reports 0 for a value that it cannot read, and the configuration of ${group} could not be read to tell: allow execute-api:Invoke on GET configuration (key ${names/* DESIRED_COUNT_KEY */.JE}).`,
            ];
        default:
            return caveat;
    }
}
function uncheckedNotice(group) {
    return `Nothing tells whether the given URL is that of ${group}: its CloneSquad does not know the question (GET discovery).`;
}
function deniedNotices(group, denied) {
    if (denied.length === 0)
        return [];
    return [
        `For ${group}, a policy denies what would have told more, and the job went on without: allow ${denied.join(' and ')} in the role's policy.`,
    ];
}
/** What is less than was asked for, and accepted, in whole sentences. */
function fleetWarnings({ group, size, verdict }) {
    const { counts, expected } = verdict?.progress ?? {};
    if (verdict?.kind !== 'converged' || verdict.caveat !== 'capped' || counts === undefined)
        return [];
    const startable = counts.FleetSize - counts.NbOfExcludedInstances;
    return [
        `${group} was asked for ${(0,clonesquad_size/* formatSize */.Xq)(size)}${size.kind === 'percent' ? `, which is ${expected},` : ''} and can get ${startable}: no more of its ${counts.FleetSize} instances can start.`,
    ];
}
/** What the wait for all fleets met and survived. */
function runNotices(outcomes) {
    const failedReads = Math.max(0, ...outcomes.map((outcome) => outcome.failedReads));
    return failedReads === 0 ? [] : [`CloudWatch could not be read ${failedReads} times, and was asked again.`];
}

// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
;// CONCATENATED MODULE: ./build/report/repair.js
// The command by which a person sets by hand what could not be set: any signer will do, this one is widely installed.


/** A shell command that writes one row. awscurl tells of a refusal only if asked to fail. */
function repairCommand({ region, api, key, value, ttlSeconds, vpcEndpoint }) {
    const { url, apiId } = (0,api_url/* routeTo */.Bv)((0,write_url/* writeUrl */.B)(api, key, ttlSeconds), vpcEndpoint);
    const header = apiId === undefined ? '' : ` -H ${inShell(`x-apigw-api-id: ${apiId}`)}`;
    return `awscurl --fail-with-body --service execute-api --region ${region} -X POST${header} -d ${inShell(value)} ${inShell(url.href)}`;
}
/** A text as one word of a shell. */
function inShell(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./build/report/report.js
// The report: the whole story of a run as data. Outputs, summary and annotations are made from it.

/** CloneSquad's dashboard of a fleet, in the console of the region's partition. */
function dashboardUrl(fleet, region) {
    const console = region.startsWith('cn-')
        ? 'console.amazonaws.cn'
        : region.startsWith('us-gov-')
            ? 'console.amazonaws-us-gov.com'
            : 'console.aws.amazon.com';
    return `https://${region}.${console}/cloudwatch/home?region=${region}#dashboards/dashboard/${encodeURIComponent((0,fleet_name/* dashboardName */.oJ)(fleet))}`;
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/scale/fleet-course.js
// What became of a fleet, in the report's numbers: where it stands, how it came there, and when.
/** The numbers of a fleet whose run began at `startedAt`, epoch ms of our clock. */
function courseOf(state, startedAt) {
    const { counts, target } = state.outcome?.verdict.progress ?? {};
    return {
        ...(target !== undefined && { target }),
        ...(counts && {
            floor: counts.MinInstanceCount,
            fleetSize: counts.FleetSize,
            ...fleetCounts(counts),
        }),
        secondsTo: secondsTo(state, startedAt),
        samples: changes(state.outcome?.snapshots ?? []).map((snapshot) => toSample(snapshot, startedAt)),
    };
}
function fleetCounts(counts) {
    return {
        running: counts.RunningInstances,
        pending: counts.PendingInstances,
        initializing: counts.NbOfInstanceInInitialState,
        draining: counts.DrainingInstances,
        stopping: counts.StoppingInstances,
        unuseable: counts.NbOfInstanceInUnuseableState,
    };
}
/** Between two changes, all is as it was: what repeats says nothing, but at the end, that it lasted. */
function changes(snapshots) {
    return snapshots.filter((snapshot, index) => {
        const before = snapshots[index - 1];
        const isLast = index === snapshots.length - 1;
        return before === undefined || isLast || looks(before) !== looks(snapshot);
    });
}
function looks({ counts, target }) {
    return JSON.stringify([target, fleetCounts(counts)]);
}
function toSample({ at, counts, target }, startedAt) {
    return { seconds: tenths(at - startedAt), target, ...fleetCounts(counts) };
}
function secondsTo({ write, outcome }, startedAt) {
    const reached = Object.entries(outcome?.verdict.progress.reachedAt ?? {});
    return {
        ...(write?.kind === 'accepted' && { posted: tenths(write.postedAt - startedAt) }),
        ...Object.fromEntries(reached.map(([level, at]) => [level, tenths(at - startedAt)])),
    };
}
/** Milliseconds as seconds, to the tenth. */
function tenths(milliseconds) {
    return Math.round(milliseconds / 100) / 10;
}

;// CONCATENATED MODULE: ./build/scale/run-report.js
// The report of a run: what is known of its fleets, and what that amounts to.














/** The report of a run as it stands at `now`, epoch ms of our clock. */
function toReport(request, states, standing) {
    const fleets = states.map((state) => fleetReport(request, state, states, standing));
    const results = fleets.map((fleet) => fleet.result).filter((result) => result !== 'pending');
    const result = standing.isOver ? (0,failure/* worst */.QZ)(results) : 'pending';
    const seconds = tenths(standing.now - standing.startedAt);
    const { env, region, intent, onJobEnd } = request;
    const waitFor = request.wait.level;
    const notices = [...standing.notices, ...runNotices(states.flatMap(({ outcome }) => outcome ?? []))];
    return {
        version: version/* VERSION */.x,
        env,
        region,
        intent,
        waitFor,
        onJobEnd,
        result,
        headline: (0,sentences/* headline */.Pl)(env, waitFor, result, fleets, seconds),
        leftBehind: (0,sentences/* leftBehind */.aU)(fleets),
        notices,
        startedAt: new Date(standing.startedAt).toISOString(),
        seconds,
        timeline: timeline({ fleets, notices, seconds, ...pastOf(standing) }),
        fleets,
    };
}
/** What only the run itself knows of its past, in seconds from its start. */
function pastOf({ startedAt, setbacks, knownSince }) {
    return {
        setbacks: setbacks.map(({ at, what }) => ({ seconds: tenths(at - startedAt), what })),
        knownSince: new Map([...knownSince].map(([text, at]) => [text, tenths(at - startedAt)])),
    };
}
function fleetReport(request, state, all, { startedAt, isOver }) {
    const { layer, name: group, size } = state.fleet;
    const explanation = isOver
        ? (explain(request, state) ?? explainPartial(request, state, all) ?? explainNothing(request, state))
        : explain(request, state);
    const success = request.intent === 'dry-run' ? 'dry-run' : 'ok';
    const said = { group, size, isWaitedFor: request.wait.level !== 'none' };
    const wasWritten = state.write?.kind === 'accepted';
    const rows = request.intent === 'wait' ? [] : rowReports(state);
    return {
        layer,
        group,
        asked: (0,clonesquad_size/* formatSize */.Xq)(size),
        written: writtenState(rows),
        rows,
        ...expiry(state, rows, request.ttlSeconds),
        ...(state.api && { url: state.api.href }),
        ...(state.before?.previous !== undefined && { previous: state.before.previous }),
        ...(state.lastWriteAt !== undefined && { lastWriteAt: new Date(state.lastWriteAt).toISOString() }),
        result: explanation?.result ?? (isOver ? success : 'pending'),
        ...(explanation && {
            code: explanation.code,
            what: explanation.what,
            owner: explanation.owner,
            fix: explanation.fix,
        }),
        notices: fleetNotices({
            ...said,
            wasWritten,
            denied: deniedTo(state),
            isUnchecked: state.before?.isUnchecked ?? false,
            verdict: state.outcome?.verdict,
        }),
        warnings: fleetWarnings({ ...said, verdict: state.outcome?.verdict }),
        ...courseOf(state, startedAt),
        dashboard: dashboardUrl(state.fleet, request.region),
    };
}
/** Everything that a policy denied for this fleet, and that the run did without. */
function deniedTo({ before, outcome, shadowing }) {
    return [...new Set([...(before?.denied ?? []), ...(outcome?.denied ?? []), ...(shadowing?.denied ?? [])])];
}
/** What went wrong with a fleet, if anything did: its own failure before the run's. */
function explain(request, state) {
    if (state.write?.kind === 'failed')
        return state.write.failure;
    const { outcome, fleet, shadowing } = state;
    if (outcome?.failure)
        return outcome.failure;
    const end = outcome && failureOf(outcome);
    if (outcome && end) {
        return WAIT_CAUSES[end]({
            group: fleet.name,
            dashboard: (0,fleet_name/* dashboardName */.oJ)(fleet),
            asked: (0,clonesquad_size/* formatSize */.Xq)(fleet.size),
            key: (0,names/* keysOf */.YD)(fleet.subfleet).desired,
            value: (0,clonesquad_size/* wireValue */.nv)(fleet.size),
            namespace: request.metricsNamespace,
            ...request.wait,
            progress: outcome.verdict.progress,
            missingMetrics: outcome.missingMetrics,
            failedReads: outcome.failedReads,
            ...(shadowing && { shadowing }),
        });
    }
    return outcome ? undefined : state.failure;
}
/** A run that is over, and a fleet that was neither written nor kept from it: nobody may call that a success. */
function explainNothing({ intent, wait }, { write, outcome, fleet }) {
    const isAwaited = wait.level !== 'none' && fleet.size.kind !== 'auto';
    const isDone = {
        'dry-run': true,
        scale: write?.kind === 'accepted' && (outcome !== undefined || !isAwaited),
        wait: outcome !== undefined || !isAwaited,
    }[intent];
    return isDone ? undefined : (0,run/* internal */.mM)({ error: 'the fleet was neither set nor waited for to its end' });
}
/** A fleet that was set while another one was not. */
function explainPartial(request, { fleet, write }, all) {
    const missing = all.filter((state) => state.write !== undefined && state.write.kind !== 'accepted');
    if (write?.kind !== 'accepted' || missing.length === 0)
        return undefined;
    return (0,run/* partial */.OH)({
        group: fleet.name,
        asked: (0,clonesquad_size/* formatSize */.Xq)(fleet.size),
        others: missing.map((state) => state.fleet.name),
        mayBeWritten: missing.some((state) => rowReports(state).some(({ written }) => written === 'unknown')),
        repair: missing.flatMap((state) => repairOf(request, state)).join(' && '),
    });
}
/** The commands that write what is missing of a fleet. */
function repairOf({ region, ttlSeconds, vpcEndpoint }, state) {
    const { api } = state;
    if (api === undefined)
        return [];
    const more = { ...(ttlSeconds !== undefined && { ttlSeconds }), ...(vpcEndpoint && { vpcEndpoint }) };
    const missing = rowReports(state).filter(({ written }) => written !== 'yes');
    return missing.map(({ key, value }) => repairCommand({ region, api, key, value, ...more }));
}
function failureOf(outcome) {
    if (outcome.ended === 'timeout' || outcome.ended === 'cancelled')
        return outcome.ended;
    return outcome.verdict.kind === 'failed' ? outcome.verdict.result : undefined;
}
/** When the values end, by our clock, if any was or may have been written: a ttl counts from the write. */
function expiry({ lastWriteAt }, rows, ttlSeconds) {
    if (ttlSeconds === undefined || lastWriteAt === undefined || writtenState(rows) === 'no')
        return {};
    return { expiresAt: new Date(lastWriteAt + ttlSeconds * 1000).toISOString() };
}
/** What is known of every row of a fleet. */
function rowReports({ fleet, before, write }) {
    return rowsOf(fleet).map((row, index) => {
        const stored = before?.stored?.get(row.key);
        return { ...row, written: writtenRow(write, index), ...(stored !== undefined && { stored }) };
    });
}
function writtenRow(write, index) {
    if (write === undefined)
        return 'no';
    if (write.kind === 'accepted')
        return 'yes';
    // Rows are sent one after the other: until there is an end, any of them may have been.
    if (write.kind === 'sent')
        return 'unknown';
    if (index < write.accepted)
        return 'yes';
    return index === write.accepted && write.failure.mayBeWritten ? 'unknown' : 'no';
}
function writtenState(rows) {
    const states = [...new Set(rows.map(({ written }) => written))];
    const [only = 'no'] = states;
    if (states.length <= 1)
        return only;
    return states.includes('yes') ? 'partly' : 'unknown';
}

;// CONCATENATED MODULE: ./build/scale/record.js
// What is known of a run by now, and since when: every report of it is made from here.


/** One run's record, from its start. */
class RunRecord {
    #request;
    #ports;
    #notices = [];
    #setbacks = [];
    #knownSince = new Map();
    /** Epoch ms of our clock. */
    startedAt;
    #states;
    constructor(request, ports) {
        this.#request = request;
        this.#ports = ports;
        this.startedAt = ports.clock.now();
        this.#states = request.fleets.map((fleet) => ({ fleet }));
    }
    /** Every fleet, as far as it has come. */
    get states() {
        return this.#states;
    }
    /** Takes in how far the fleets have come, and makes it known. */
    know(states) {
        this.#states = states;
        this.#ports.publish(this.#report(false));
    }
    /** Takes in what is no failure, and yet better known. */
    notice = (text) => {
        this.#notices.push(text);
    };
    /** Logs what went wrong and is tried again, and keeps it. */
    setback = (line) => {
        this.#setbacks.push({ at: this.#ports.clock.now(), what: line });
        this.#ports.log(line);
    };
    /** The last report; every fleet that has not failed by itself shares the run's failure, if there was one. */
    end(failure) {
        if (failure)
            this.#states = this.#states.map((state) => ({ ...state, failure: state.failure ?? failure }));
        return this.#report(true);
    }
    #report(isOver) {
        const now = this.#ports.clock.now();
        const report = toReport(this.#request, this.#states, {
            startedAt: this.startedAt,
            now,
            isOver,
            notices: this.#notices,
            setbacks: this.#setbacks,
            knownSince: this.#knownSince,
        });
        for (const { text } of noticesOf(report)) {
            if (!this.#knownSince.has(text))
                this.#knownSince.set(text, now);
        }
        return report;
    }
}

// EXTERNAL MODULE: ./build/scale/same-api.js
var same_api = __webpack_require__(1170);
;// CONCATENATED MODULE: ./build/clonesquad/snapshots.js
// How a fleet went: what each run of its main loop saw, for people to look back at. No verdict rests on it.

/** A snapshot of every run that is known exactly; of runs that were read at once, the last one. Runs are in their order. */
function snapshotsOf(goal, runs) {
    const snapshots = new Map();
    for (const run of runs) {
        const counts = countsOf(run);
        if (counts !== undefined)
            snapshots.set(run.seenAt, { at: run.seenAt, counts, target: targetOf(goal, counts) });
    }
    return [...snapshots.values()].sort((one, other) => one.at - other.at);
}

// EXTERNAL MODULE: ./build/report/progress.js
var progress = __webpack_require__(5364);
;// CONCATENATED MODULE: ./build/scale/watch.js
// One fleet during the wait: what it shall reach, what has been read of it, and what that amounts to so far.

/** One fleet during the wait. */
class Watch {
    fleet;
    history = new runs/* RunHistory */.gu();
    verdict = {
        kind: 'waiting',
        missing: 'metrics',
        progress: { reachedAt: {}, healthIsOpen: false },
    };
    /** The verdict holds on values that two reads agree on. */
    isConfirmed = false;
    /** Kept once it is known; the fleet's status is asked for anew each time, since it is of the moment. */
    configuration = 'unread';
    /** How often CloneSquad gave no answer about its configuration. */
    failedAsks = 0;
    /** What a policy does not let us ask. */
    denied = new Set();
    constructor(fleet) {
        this.fleet = fleet;
        if (fleet.before)
            this.history.read(fleet.before.bins, fleet.before.at, true);
    }
    /** A failure stays one; that a fleet is there must still be true at the end. */
    get isOver() {
        return this.verdict.kind === 'failed' && this.isConfirmed;
    }
}

;// CONCATENATED MODULE: ./build/scale/wait.js
// The wait: reads all fleets at once, lets the pure decision judge, and sleeps. Time is the clock's, never the machine's.











/** How late a bin may still grow, in ms: older ones are not asked for again. */
const LATE_MS = 15 * 60_000;
/** An answer that has failed this often is not to be had. */
const PATIENT_ASKS = 3;
/** How long after a read the next one may confirm it, in ms. */
const CONFIRM_MS = 1_000;
/** Waits until each fleet has a verdict, at the latest until the timeout; outcomes are in the order of the fleets. */
async function waitForFleets(fleets, settings, namespace, ports, signal) {
    const wait = new Wait(fleets, settings, namespace, ports, signal);
    try {
        return await wait.untilDecided();
    }
    catch (thrown) {
        if (signal.aborted)
            return wait.outcomes('cancelled');
        const failure = (0,run/* toFailure */.w2)(thrown);
        return wait
            .outcomes('failure')
            .map((outcome) => (outcome.ended === 'failure' ? { ...outcome, failure } : outcome));
    }
}
class Wait {
    #watches;
    #settings;
    #namespace;
    #ports;
    #signal;
    #deadline;
    #hasReadSinceWrite = false;
    #failedReads = 0;
    constructor(fleets, settings, namespace, ports, signal) {
        this.#watches = fleets.map((fleet) => new Watch(fleet));
        this.#settings = settings;
        this.#namespace = namespace;
        this.#ports = ports;
        this.#signal = signal;
        this.#deadline = Math.min(...fleets.map((fleet) => fleet.postedAt)) + settings.timeoutMs;
    }
    async untilDecided() {
        const { clock } = this.#ports;
        await this.#poll();
        // Two reads make a confirmed number, from which a run that comes before the next poll can be subtracted.
        if (this.#watches.some((watch) => watch.fleet.before === undefined))
            await this.#poll();
        for (;;) {
            if (this.#wantsConfirmation())
                await this.#pollOnceMore();
            this.#show();
            if (this.#watches.every((watch) => watch.verdict.kind !== 'waiting' && watch.isConfirmed)) {
                return this.outcomes('verdict');
            }
            if (clock.now() >= this.#deadline)
                return this.outcomes('timeout');
            await this.#sleepUntil(clock.now() + this.#settings.pollMs * (0.8 + 0.2 * clock.random()));
            await this.#poll();
        }
    }
    /** A read that is torn looks the same at once, and not a moment later. */
    async #pollOnceMore() {
        const { clock } = this.#ports;
        await this.#sleepUntil(clock.now() + Math.min(CONFIRM_MS, this.#settings.pollMs));
        await this.#poll();
    }
    /** Sleeps until a moment, at the latest until the deadline, and lets the progress be shown meanwhile. */
    async #sleepUntil(moment) {
        const { clock } = this.#ports;
        const end = Math.min(moment, this.#deadline);
        while (clock.now() < end) {
            await clock.sleep(Math.min(end - clock.now(), progress/* HEARTBEAT_MS */.m), this.#signal);
            this.#signal.throwIfAborted();
            if (clock.now() < end)
                this.#show();
        }
    }
    /** Ends the wait as it stands; fleets with a confirmed verdict keep it, and one that failed has more to say than that time is over. */
    outcomes(ended) {
        const stands = ({ verdict, isConfirmed }) => (verdict.kind !== 'waiting' && isConfirmed) || (verdict.kind === 'failed' && ended === 'timeout');
        return this.#watches.map((watch) => ({
            ended: stands(watch) ? 'verdict' : ended,
            verdict: watch.verdict,
            missingMetrics: watch.history.missingMetrics(),
            failedReads: this.#failedReads,
            denied: [...watch.denied],
            snapshots: snapshotsOf(watch.fleet.goal, watch.history.runs()),
        }));
    }
    async #poll() {
        const watches = this.#watches.filter((watch) => !watch.isOver);
        const now = this.#ports.clock.now();
        if (!(await this.#read(watches, now)))
            return;
        await Promise.all(watches.map((watch) => this.#judge(watch)));
    }
    /** Reads every fleet's metrics in one request; false if that failed in a way that may pass. */
    async #read(watches, now) {
        const names = watches.map((watch) => watch.fleet.name);
        try {
            const fleets = await this.#ports.cloud.readMetrics(names, this.#namespace, this.#window(now), this.#signal);
            for (const watch of watches) {
                watch.history.read(fleets.get(watch.fleet.name) ?? new Map(), now, !this.#hasReadSinceWrite);
            }
            this.#hasReadSinceWrite = true;
            return true;
        }
        catch (thrown) {
            if (!(thrown instanceof ports/* TransientReadError */.F))
                throw thrown;
            this.#failedReads += 1;
            this.#ports.log(`CloudWatch could not be read, and will be asked again: ${thrown.message}`);
            return false;
        }
    }
    /** The bins to ask for, by AWS's clock: it told the time of the write. */
    #window(now) {
        const writes = this.#watches.map((watch) => watch.fleet);
        const ahead = Math.max(...writes.map((fleet) => fleet.goal.writtenAt - fleet.postedAt));
        const first = Math.min(...writes.map((fleet) => fleet.goal.writtenAt)) - LOOK_BACK_MS;
        const start = Math.max(first, now + ahead - LATE_MS);
        return {
            start: Math.floor(start / bins/* BIN_MS */.r4) * bins/* BIN_MS */.r4,
            end: (Math.floor((now + ahead) / bins/* BIN_MS */.r4) + 2) * bins/* BIN_MS */.r4,
        };
    }
    async #judge(watch) {
        const first = judge(this.#case(watch, 'unread'));
        const needs = first.kind === 'waiting' ? first.needs : undefined;
        // A size of 0 looks like many others in the metrics: only the configuration tells whether it is still ours.
        const restsOnConfiguration = first.progress.expected === 0 && watch.configuration === 'ours';
        if (needs === 'configuration' || (first.kind === 'converged' && restsOnConfiguration)) {
            watch.configuration = await this.#readConfiguration(watch);
        }
        const the = this.#case(watch, needs === 'status' ? await this.#readStatus(watch) : 'unread');
        watch.verdict = judge(the);
        const onConfirmed = judge({ ...the, runs: the.runs.filter((run) => run.isConfirmed) });
        watch.isConfirmed = endsAlike(onConfirmed, watch.verdict);
    }
    #case({ fleet, history, configuration }, status) {
        return {
            goal: fleet.goal,
            limits: this.#settings,
            runs: history.runs(),
            evidence: { configuration, status },
            timing: { postedAt: fleet.postedAt, now: this.#ports.clock.now() },
        };
    }
    async #readStatus({ fleet, denied }) {
        // It counts the group's main fleet.
        if (fleet.subfleet !== undefined)
            return 'unreadable';
        const status = await this.#ports.cloud.readStatus(fleet.api, this.#signal);
        if (!(0,clonesquad_api/* isDenied */.G)(status))
            return status ?? 'unreadable';
        denied.add(status.denied);
        return 'unreadable';
    }
    async #readConfiguration(watch) {
        const { api, goal, subfleet } = watch.fleet;
        // A subfleet takes what it cannot read for all of its instances: there, 0 means none.
        if (subfleet !== undefined)
            return 'ours';
        const configured = await this.#ports.cloud.readConfigured(api, names/* DESIRED_COUNT_KEY */.JE, this.#signal);
        if ((0,clonesquad_api/* isDenied */.G)(configured)) {
            watch.denied.add(configured.denied);
            return 'unreadable';
        }
        if (configured === undefined) {
            watch.failedAsks += 1;
            return watch.failedAsks >= PATIENT_ASKS ? 'unreadable' : watch.configuration;
        }
        if (configured.value === (0,clonesquad_size/* wireValue */.nv)(goal.size) && !configured.isOverridden)
            return 'ours';
        return watch.configuration === 'ours' ? 'replaced' : 'not-ours';
    }
    /** One more read settles a verdict: of one fleet that failed, or of all that are left. */
    #wantsConfirmation() {
        const open = this.#watches.filter((watch) => !watch.isOver);
        return (open.some((watch) => watch.verdict.kind === 'failed') ||
            (open.length > 0 && open.every((watch) => watch.verdict.kind !== 'waiting')));
    }
    #show() {
        const now = this.#ports.clock.now();
        for (const { fleet, verdict, isOver } of this.#watches) {
            const { name, goal, postedAt } = fleet;
            const times = { postedAt, now, deadline: this.#deadline };
            this.#ports.show({ fleet: name, level: goal.level, verdict, isOver, ...times });
        }
    }
}
/** Whether two verdicts come to the same end. */
function endsAlike(one, other) {
    if (one.kind === 'failed' && other.kind === 'failed')
        return one.result === other.result;
    return one.kind === other.kind;
}

;// CONCATENATED MODULE: ./build/scale/write.js
// The one change that a run makes: every fleet's rows are sent, all fleets at once, and each answer tells what is now set.



/** Sets all sizes at once. One that fails does not stop the others: its answer tells what is now set. */
async function writeFleets(cloud, request, states, ports, signal) {
    return Promise.all(states.map(async (state) => {
        const { fleet, api } = state;
        if (api === undefined)
            return state;
        const write = await writeRows(cloud, fleet, api, request.ttlSeconds, ports, signal);
        if (write.kind === 'accepted')
            ports.log(`${fleet.name}  set to ${settings(fleet)}`);
        return { ...state, lastWriteAt: ports.clock.now(), write };
    }));
}
/** The rows of a fleet one after the other, since their order counts: rows.ts. */
async function writeRows(cloud, fleet, api, ttlSeconds, { clock }, signal) {
    let accepted = 0;
    let isSent = false;
    let writtenAt = Number.NEGATIVE_INFINITY;
    try {
        for (const { key, value } of rowsOf(fleet)) {
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
function settings({ size, floor }) {
    return floor === undefined ? (0,clonesquad_size/* formatSize */.Xq)(size) : `${(0,clonesquad_size/* formatSize */.Xq)(size)}, with a floor of ${floor}`;
}

;// CONCATENATED MODULE: ./build/scale/run.js
// The story of one run: sign in, find the APIs, read what is there, set both sizes at once, wait, and tell what is now true.














/** Runs a request to its end: whatever happens to it is in the report. */
async function run_run(request, ports, signal) {
    const { clock, log } = ports;
    const record = new RunRecord(request, ports);
    const told = { ...ports, setback: record.setback };
    try {
        const deadline = record.startedAt + request.wait.timeoutMs;
        const patience = { clock, requestMs: request.requestMs, deadline, log: record.setback };
        const cloud = await ports.connect({ signal, patience, notice: record.notice });
        record.know(await find(cloud, record.states, signal));
        const [next, metrics] = await read(cloud, request, record.states, told, signal);
        record.know(next);
        signal.throwIfAborted();
        (0,failure/* throwWorst */.eZ)([...failuresOf(record.states), ...(metrics instanceof failure/* Failure */.HR ? [metrics] : [])]);
        if (request.intent === 'dry-run') {
            for (const line of record.states.flatMap((state) => planLines(request, state)))
                log(line);
            return record.end();
        }
        if (request.intent === 'scale') {
            // Known before it is done: a process that is killed here leaves a state that says so.
            record.know(asSent(record.states, clock.now()));
            record.know(await writeFleets(cloud, request, record.states, ports, signal));
        }
        if (request.intent === 'wait' || isWritten(record.states)) {
            const before = metrics instanceof failure/* Failure */.HR ? undefined : metrics;
            record.know(await wait(cloud, request, record.states, before, told, signal));
            record.know(await run_explain(cloud, record.states, signal));
        }
        return record.end();
    }
    catch (thrown) {
        return record.end((0,run/* failureOf */.g5)(thrown, signal));
    }
}
function asSent(states, now) {
    return states.map((state) => ({ ...state, lastWriteAt: now, write: { kind: 'sent' } }));
}
/** Finds every fleet's API, so that no fleet is written before all are found. */
async function find(cloud, states, signal) {
    const unknown = states.flatMap(({ fleet }) => (fleet.api === undefined ? [fleet.group] : []));
    const found = unknown.length === 0 ? new Map() : await cloud.findApis([...new Set(unknown)], signal);
    const complete = states.map((state) => {
        const api = state.fleet.api ?? found.get(state.fleet.group);
        return { ...state, ...(api && { api }) };
    });
    const shared = (0,same_api/* sharedApi */.U)(new Map(complete.map((state) => [state.fleet.group, state.api])));
    if (shared)
        throw shared;
    return complete;
}
/** Reads what both fleets are set to, and the metrics that the wait will begin with; a failure of that is a value. */
async function read(cloud, request, states, { clock, setback }, signal) {
    const awaited = (0,clonesquad_goal/* isLevel */.N)(request.wait.level)
        ? request.fleets.filter(({ size }) => size.kind !== 'auto').map(({ name }) => name)
        : [];
    const ports = { clock, log: setback };
    const metrics = awaited.length === 0
        ? undefined
        : readMetricsBefore(cloud, awaited, request.metricsNamespace, ports, signal).catch((thrown) => (0,run/* failureOf */.g5)(thrown, signal));
    return Promise.all([readBefore(cloud, request, states, signal), metrics]);
}
/** What a run would send, and what is there now. */
function planLines({ ttlSeconds }, { fleet, api, before }) {
    const now = before?.previous === undefined ? 'it may not be read' : `it is ${(0,plain_text/* quoted */.TL)(before.previous)}`;
    return rowsOf(fleet).map(({ kind, key, value }) => {
        const url = api === undefined ? '' : (0,write_url/* writeUrl */.B)(api, key, ttlSeconds).href;
        const line = `${fleet.name}  would be sent POST ${url} with ${(0,plain_text/* quoted */.TL)(value)}`;
        return kind === 'size' ? `${line}; ${now}` : line;
    });
}
/** What cannot be read keeps every fleet from being written. */
function failuresOf(states) {
    return states.flatMap(({ failure }) => failure ?? []);
}
/** Waits for the fleets that have a target. */
async function wait(cloud, request, states, metrics, { clock, log, show, setback }, signal) {
    const { level, timeoutMs } = request.wait;
    const awaited = states.flatMap((state) => toAwaited(state, request, metrics, clock.now()));
    if (!(0,clonesquad_goal/* isLevel */.N)(level) || awaited.length === 0)
        return states;
    log(expectation(level, timeoutMs));
    const outcomes = await waitForFleets(awaited, request.wait, request.metricsNamespace, { cloud, clock, log: setback, show }, signal);
    return states.map((state) => {
        const outcome = outcomes[awaited.findIndex(({ name }) => name === state.fleet.name)];
        return outcome === undefined ? state : { ...state, outcome };
    });
}
/** What a fleet is waited for; nothing, where it has no target or was not set. */
function toAwaited(state, { wait: { level, acceptsCap }, intent }, metrics, now) {
    const { size, name, subfleet } = state.fleet;
    const start = intent === 'wait' ? lookedAt(state, now) : acceptedAt(state);
    if (size.kind === 'auto' || !(0,clonesquad_goal/* isLevel */.N)(level) || state.api === undefined || start === undefined)
        return [];
    const { postedAt, writtenAt } = start;
    const before = metrics && { bins: metrics.bins.get(name) ?? new Map(), at: metrics.at };
    const goal = { size, level, acceptsCap, writtenAt };
    const more = { ...(before && { before }), ...(subfleet !== undefined && { subfleet }) };
    return [{ name, api: state.api, postedAt, goal, ...more }];
}
function acceptedAt({ write }) {
    return write?.kind === 'accepted' ? write : undefined;
}
/** Without a write of our own, what anyone may have written until the fleet was looked at counts. */
function lookedAt({ before }, now) {
    // A Date drops fractions of a second.
    return before && { writtenAt: before.readAt + 1_000, postedAt: now };
}
/** Asks CloneSquad why a size that it has not taken up is not. */
async function run_explain(cloud, states, signal) {
    return Promise.all(states.map(async (state) => {
        const verdict = state.outcome?.ended === 'verdict' ? state.outcome.verdict : undefined;
        const isUnobserved = verdict?.kind === 'failed' && verdict.result === 'not-observed';
        if (!isUnobserved || state.api === undefined || signal.aborted)
            return state;
        const { desired } = (0,names/* keysOf */.YD)(state.fleet.subfleet);
        return { ...state, shadowing: await cloud.explain(state.api, desired, signal) };
    }));
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ sharedApi)
/* harmony export */ });
/* harmony import */ var _causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4051);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
// Two groups never have one API: the size of one would replace that of the other.


/** The failure (`invalid-input`) of groups that share an API, if any do; it names all of them. */
function sharedApi(apis) {
    const groups = [...apis];
    const shared = groups.filter(([group, api]) => groups.some(([other, its]) => other !== group && api && its && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(api) === (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .identityOf */ .cu)(its)));
    if (shared.length === 0)
        return undefined;
    return (0,_causes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .sameApi */ .fH)({ groups: shared.map(([group]) => group), url: shared[0]?.[1]?.href ?? '' });
}


/***/ })

};
