export const id = 369;
export const ids = [369];
export const modules = {

/***/ 9848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ thinned),
/* harmony export */   e: () => (/* binding */ firstThatFits)
/* harmony export */ });
function firstThatFits(renderings, mostBytes, shortest) {
    for (const render of renderings) {
        const text = joined(render(), mostBytes);
        if (text !== undefined)
            return text;
    }
    return shortest();
}
function joined(parts, mostBytes) {
    const fitting = [];
    let bytes = 0;
    for (const part of parts) {
        bytes += Buffer.byteLength(part);
        if (bytes > mostBytes)
            return undefined;
        fitting.push(part);
    }
    return fitting.join('');
}
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

function plain(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(text.replace(/[\r\n]+/g, ' '))
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&');
}
function plainLines(text) {
    return text.split('\n').map(plain).join('<br>');
}
function markdownTable(columns, rows, isToTheRight = () => false) {
    const rule = columns.map((_, column) => (isToTheRight(column) ? '--:' : '---'));
    return [columns, rule, ...rows].map((texts) => `| ${texts.join(' | ')} |`).join('\n');
}
function folded(title, body) {
    return `<details><summary>${plain(title)}</summary>\n\n${body}\n\n</details>`;
}
function alert(kind, paragraphs) {
    return [`[!${kind}]`, paragraphs.join('\n\n')]
        .join('\n')
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
}


/***/ }),

/***/ 3571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ minuteText),
/* harmony export */   Y: () => (/* binding */ secondText)
/* harmony export */ });
function minuteText(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
function secondText(iso) {
    return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 2426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ allNotices),
/* harmony export */   W_: () => (/* binding */ fleetNotices),
/* harmony export */   d7: () => (/* binding */ APPLY_DENIED),
/* harmony export */   hc: () => (/* binding */ allWarnings),
/* harmony export */   j0: () => (/* binding */ runNotices),
/* harmony export */   yZ: () => (/* binding */ fleetWarnings)
/* harmony export */ });
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4320);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(471);



function fleetNotices({ wasWritten, denied, isUnchecked, ...noted }) {
    return [
        ...(wasWritten ? sizeNotices(noted) : []),
        ...verdictNotices(noted),
        ...(isUnchecked ? [uncheckedNotice(noted.fleet)] : []),
        ...deniedNotices(noted.fleet, denied),
    ];
}
function sizeNotices({ fleet, size, isWaitedFor }) {
    if (size.kind === 'auto') {
        return [`${fleet} was handed to CloneSquad's autoscaler, which has no target: nothing was verified.`];
    }
    const isWhole = size.kind === 'percent' && size.percent === 100;
    return [
        ...(isWhole ? [`While ${fleet} is at 100%, CloneSquad does not replace unhealthy instances.`] : []),
        ...(isWaitedFor
            ? []
            : [`Nothing was verified for ${fleet} but that CloneSquad's API took the size (wait-for: none).`]),
    ];
}
function verdictNotices({ fleet, verdict }) {
    const { lighthouse } = verdict?.progress ?? {};
    return [
        ...(lighthouse ? [`${lighthouse} of the running instances of ${fleet} are LightHouse instances.`] : []),
        ...(verdict?.kind === 'converged' ? caveatNotices(fleet, verdict.caveat) : []),
    ];
}
function caveatNotices(fleet, caveat) {
    switch (caveat) {
        case undefined:
        case 'insufficient-instances':
            return [];
        case 'empty-fleet':
            return [`${fleet} has no instances: none run, as asked.`];
        case 'zero-unverified':
            return [
                `CloneSquad also reports 0 for a value that it cannot read, and the configuration of ${fleet} could not be read to tell: allow execute-api:Invoke on GET configuration (key ${_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE}).`,
            ];
        default:
            return caveat;
    }
}
function uncheckedNotice(fleet) {
    return `Nothing tells whether the API is that of ${fleet}: its CloneSquad does not know the question (GET discovery).`;
}
function deniedNotices(fleet, denied) {
    if (denied.length === 0)
        return [];
    return [
        `For ${fleet}, a policy denies what would have told more, and the job went on without: allow ${denied.join(' and ')} in the role's policy.`,
    ];
}
function fleetWarnings(noted) {
    return [...floorWarnings(noted), ...capWarnings(noted)];
}
function floorWarnings({ fleet, size, verdict }) {
    const { counts, expected, target } = verdict?.progress ?? {};
    if (counts === undefined || expected === undefined || target === undefined || target <= expected)
        return [];
    const floor = counts.MinInstanceCount;
    const instances = `${expected} ${expected === 1 ? 'instance' : 'instances'}`;
    const requested = size.kind === 'percent' ? `${(0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(size)} (${instances})` : (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(size);
    const limit = target < floor ? ` and only ${target} instances can start` : '';
    const { floor: key } = (0,_clonesquad_names_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFleetName */ .Tc)(fleet).subfleet);
    return [
        `${fleet}: size ${requested} was requested, but the target is ${target} because the fleet's floor is ${floor}${limit}. To run ${instances}, set floor to ${expected} along with the size. This requires the permission execute-api:Invoke on POST configuration/${key}.`,
    ];
}
function capWarnings({ fleet, size, verdict }) {
    const { counts, expected } = verdict?.progress ?? {};
    if (verdict?.kind !== 'converged' || verdict.caveat !== 'insufficient-instances' || counts === undefined)
        return [];
    const startable = counts.FleetSize - counts.NbOfExcludedInstances;
    return [
        `${fleet} was asked for ${(0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(size)}${size.kind === 'percent' ? `, which is ${expected},` : ''} and can get ${startable}: no more of its ${counts.FleetSize} instances can start.`,
    ];
}
const APPLY_DENIED = "CloneSquad applies the sizes up to 75 s later, because a policy denies applying them at once. To have instances start in 1 s, allow execute-api:Invoke on POST/configuration/cache.last_write_index and on GET/control/reschedulenow of each API in the role's policy.";
function runNotices(outcomes) {
    const failedReads = Math.max(0, ...outcomes.map((outcome) => outcome.failedReads));
    return failedReads === 0 ? [] : [`CloudWatch could not be read ${failedReads} times, and was asked again.`];
}
function allNotices({ notices, fleets }) {
    return [...notices, ...fleets.flatMap((fleet) => fleet.notices)];
}
function allWarnings({ fleets }) {
    return fleets.flatMap((fleet) => fleet.warnings);
}


/***/ }),

/***/ 7023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V0: () => (/* binding */ furthestPhase),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   gC: () => (/* binding */ PHASE_WORDS)
/* harmony export */ });
const PHASES = ['unread', 'moving', 'warming-up', 'there'];
const PHASE_WORDS = {
    unread: 'not read yet',
    moving: 'starting or stopping',
    'warming-up': 'warming up',
    there: 'there',
};
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
/* harmony export */   A9: () => (/* binding */ finalState),
/* harmony export */   Ak: () => (/* binding */ failureParagraphs),
/* harmony export */   Jl: () => (/* binding */ manyFailureParagraphs),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   gU: () => (/* binding */ manyHeadline)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3110);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8046);
/* harmony import */ var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6716);
/* harmony import */ var _minute_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3571);
/* harmony import */ var _troubleshooting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1349);





function headline(env, waitFor, result, fleets, seconds) {
    const each = fleets.map((fleet) => `${fleet.layer} ${standing(fleet)}`).join(', ');
    if (result === 'pending')
        return `${env} is on its way: ${each}`;
    if (result === 'dry-run')
        return `${env} would be set: ${each}. Nothing was sent`;
    const took = (0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds * 1000);
    if (result !== 'ok')
        return `${env} failed (${result}): ${each}, after ${took}`;
    const isWaitedFor = waitFor !== 'none' && fleets.some((fleet) => fleet.requested !== 'auto');
    return `${env} is ${isWaitedFor ? waitFor : 'set'}: ${each}, in ${took}`;
}
function manyHeadline(environments, activity, result, seconds) {
    const of = activity === undefined ? '' : `${activity}: `;
    const all = `${environments.length} environments`;
    if (result === 'pending')
        return `${of}${all} are on their way`;
    if (result === 'dry-run')
        return `${of}${all} would be set. Nothing was sent`;
    const took = `in ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds * 1000)}`;
    const failed = environments.flatMap(({ env, result: its }) => (isFailure(its) ? [`${env} (${its})`] : []));
    if (environments.some(({ intent }) => intent === 'dry-run'))
        return `${of}${environments.length - failed.length} of ${all} would be set, and ${failed.length} not: ${someOf(failed)}. Nothing was sent`;
    const levels = [...new Set(environments.map(({ waitFor }) => (waitFor === 'none' ? 'set' : waitFor)))];
    const goal = levels.length === 1 ? levels[0] : 'as asked';
    if (failed.length === 0)
        return `${of}all ${all} are ${goal}, ${took}`;
    const there = environments.length - failed.length;
    return `${of}${there} of ${all} are ${goal}, and ${failed.length} not: ${someOf(failed)}, ${took}`;
}
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
    const { usable, target, draining } = fleet;
    if (usable !== undefined && target !== undefined)
        return `${usable}/${target}${draining ? ` (${draining} draining)` : ''}`;
    return fleet.requested === 'auto' ? 'auto (not verified)' : fleet.requested;
}
function planned({ requested, previous }) {
    return previous === undefined ? requested : `${requested} (last read: ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .excerpt */ .Kb)((0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(previous))})`;
}
function finalState(reports) {
    return reports.map(finalStateOf).join(' ');
}
function finalStateOf(report) {
    const { fleet, written, rows } = report;
    switch (written) {
        case 'no':
            return `${fleet} was not changed.`;
        case 'yes':
            return stateAfterWrite(report);
        case 'partial':
            return `${fleet} was changed in part: ${rows.map(rowState).join(', ')}.`;
        case 'unknown':
            return `${fleet} may or may not be set to ${whatOf(report)}: it is not known whether the request was carried out.`;
        default:
            return written;
    }
}
function stateAfterWrite(report) {
    const { fleet, result, expiresAt, rows, configured } = report;
    const what = whatOf(report);
    if (configured !== undefined)
        return `${fleet} was set to ${what}, but CloneSquad's configuration now has ${configured === null ? 'no value' : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(configured)}.`;
    if (result === 'superseded')
        return `${fleet} was set to ${what}, which did not stay in force.`;
    const end = expiresAt === undefined ? '' : ` until ${(0,_minute_js__WEBPACK_IMPORTED_MODULE_4__/* .minuteText */ .W)(expiresAt)}`;
    const before = rows.flatMap(({ kind, previous }) => (previous === undefined ? [] : [{ kind, previous }]));
    if (before.length === 0)
        return `${fleet} stays set to ${what}${end}.`;
    const back = before.map(({ kind, previous }) => {
        const value = previous === null ? 'no value' : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(previous);
        return kind === 'size' ? value : `${value} for its ${kind}`;
    });
    return `${fleet} is set to ${what}${end}, and the post step is to put ${back.join(' and ')} back, if nothing else changes it.`;
}
function whatOf({ requested, rows }) {
    const floor = rows.find(({ kind }) => kind === 'floor');
    return floor === undefined ? requested : `${requested}, with a floor of ${floor.value}`;
}
const ROW_ENDS = {
    yes: 'was set to',
    no: 'was not set to',
    unknown: 'may or may not be set to',
};
function rowState({ kind, value, written }) {
    return `its ${kind} ${ROW_ENDS[written]} ${value}`;
}
function failureParagraphs(report) {
    return [...causesOf(report), (0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_1__/* .stateLine */ .qo)(report.finalState), ...pagesOf([report])];
}
function manyFailureParagraphs({ environments }) {
    const failed = environments.filter(({ result }) => isFailure(result));
    const befallen = new Map();
    for (const report of failed) {
        for (const text of causesOf(report))
            befallen.set(text, [...(befallen.get(text) ?? []), report.env]);
    }
    return [
        ...[...befallen].map(([text, names]) => `${someOf(names)}: ${text}`),
        (0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_1__/* .stateLine */ .qo)(failed.map((report) => report.finalState).join(' ')),
        ...pagesOf(failed),
    ];
}
function causesOf({ fleets }) {
    const causes = fleets.flatMap(({ message, ...fleet }) => message === undefined ? [] : [`${ofWhom(message, fleets)}${message}\n${(0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_1__/* .fixLine */ .S$)(fleet)}`]);
    return [...new Set(causes)];
}
function pagesOf(reports) {
    const codes = reports.flatMap(({ fleets }) => fleets.flatMap(({ message, code }) => (message === undefined || code === undefined ? [] : [code])));
    return codes.length === 0 ? [] : [(0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(...new Set(codes))];
}
function ofWhom(what, fleets) {
    if (fleets.some(({ fleet }) => what.includes(fleet)))
        return '';
    const [fleet, ...others] = fleets.filter(({ url }) => url !== undefined && what.includes(apiName(url)));
    return fleet === undefined || others.length > 0 ? '' : `${fleet.fleet}: `;
}
function apiName(url) {
    const { host } = new URL(url);
    return /^([a-z0-9]+)\.execute-api\./.exec(host)?.[1] ?? host;
}
function isFailure(result) {
    return result !== 'ok' && result !== 'dry-run' && result !== 'pending';
}


/***/ }),

/***/ 6369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R$: () => (/* binding */ SUMMARY_BYTES),
  ZG: () => (/* binding */ iconOf),
  noRunMarkdown: () => (/* binding */ noRunMarkdown),
  l7: () => (/* binding */ runMarkdown),
  uy: () => (/* binding */ shortMarkdown),
  eH: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/duration.js
var duration = __webpack_require__(3110);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/words/numbers.js
var numbers = __webpack_require__(6716);
// EXTERNAL MODULE: ./build/report/fit.js
var fit = __webpack_require__(9848);
// EXTERNAL MODULE: ./build/report/phases.js
var phases = __webpack_require__(7023);
;// CONCATENATED MODULE: ./build/report/chart.js




const CHART_COLOURS = {
    unread: '#8c959f30',
    moving: '#d2992230',
    'warming-up': '#a371f730',
    there: '#3fb95030',
    target: '#cf5a14',
    running: '#2a7ae2',
    draining: '#7d848d',
};
const CHART_LEGEND = `Lines: 🔵 running, 🟠 target, ⚪ draining. Bands: ⬜ ${phases/* PHASE_WORDS */.gC.unread} by CloneSquad, 🟨 ${phases/* PHASE_WORDS */.gC.moving}, 🟪 ${phases/* PHASE_WORDS */.gC['warming-up']}, 🟩 ${phases/* PHASE_WORDS */.gC.there}.`;
function fleetChart(fleet, seconds, most) {
    const [first] = fleet.samples;
    if (first === undefined || most === 0)
        return undefined;
    const step = stepOf(seconds, most);
    const times = Array.from({ length: Math.ceil(seconds / step) + 1 }, (_, index) => index * step);
    const samples = times.map((time) => fleet.samples.findLast((sample) => sample.seconds <= time) ?? first);
    const drained = samples.map(({ draining }) => draining);
    const top = topOf(samples);
    const bands = phases/* PHASES */.ZG.map((phase) => times.map((time) => (phaseAt(fleet, time) === phase ? top : -top)));
    return [
        '```mermaid',
        `%%{init: ${JSON.stringify(STYLE)}}%%`,
        'xychart-beta',
        `  accTitle: ${words(fleet.fleet)}`,
        `  accDescr: ${words(description(fleet, seconds))}`,
        `  title "${words(title(fleet))}"`,
        `  x-axis [${axisLabels(times, step).join(', ')}]`,
        `  y-axis "instances" 0 --> ${top}`,
        ...bands.map((values) => `  bar [${values.join(', ')}]`),
        `  line [${samples.map(({ target }) => target).join(', ')}]`,
        `  line [${samples.map(({ usable }) => usable).join(', ')}]`,
        ...(drained.some((count) => count > 0) ? [`  line [${drained.join(', ')}]`] : []),
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
                CHART_COLOURS.draining,
            ].join(', '),
        },
    },
    xyChart: { width: 900, height: 300, xAxis: { showTick: false } },
};
function stepOf(seconds, most) {
    return NICE.find((step) => Math.ceil(seconds / step) + 1 <= most) ?? Math.ceil(seconds / (most - 1));
}
const NICE = [
    0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 10_800, 21_600, 86_400,
];
const MOST_LABELS = 10;
function axisLabels(times, step) {
    const end = times.at(-1) ?? 0;
    const every = NICE.find((pace) => pace % step === 0 && end / pace < MOST_LABELS) ?? end;
    return times.map((time, index) => time % every === 0
        ? `"${time === 0 ? '0' : (0,duration/* formatDuration */.a3)(time * 1000)}"`
        : `"${'\u200b'.repeat(index)}"`);
}
function topOf(samples) {
    return Math.max(8, ...samples.flatMap(({ usable, target, draining }) => [usable, target, draining].map((count) => count + 1)));
}
function phaseAt({ secondsTo }, time) {
    return (0,phases/* furthestPhase */.V0)((level) => time >= (secondsTo[level] ?? Number.POSITIVE_INFINITY));
}
function title({ fleet, target, usable, draining = 0 }) {
    if (usable === undefined || target === undefined)
        return fleet;
    return `${fleet}: ${(0,numbers/* standingText */.yd)({ usable, target, draining })}`;
}
function description({ samples, secondsTo }, seconds) {
    const [first, last] = [samples[0], samples.at(-1)];
    const ready = secondsTo.ready === undefined ? '' : `, ready after ${(0,duration/* formatDuration */.a3)(secondsTo.ready * 1000)}`;
    return `from ${first?.usable} to ${last?.usable} of ${last?.target} instances in ${(0,duration/* formatDuration */.a3)(seconds * 1000)}${ready}`;
}
function words(text) {
    return text.replace(/[^\p{L}\p{N} .,:/_+-]/gu, ' ');
}
const SAMPLE_COLUMNS = [
    'After',
    'Running',
    'Target',
    'Starting',
    'Draining',
    'Stopping',
    'Unuseable',
];
function sampleCells({ samples }, most) {
    return (0,fit/* thinned */.H)(samples, most).map((sample) => [
        (0,duration/* formatDuration */.a3)(sample.seconds * 1000),
        ...[
            sample.usable,
            sample.target,
            (0,numbers/* startingOf */.Os)(sample),
            sample.draining,
            sample.stopping,
            sample.unusable,
        ].map(String),
    ]);
}

// EXTERNAL MODULE: ./build/report/markdown.js
var markdown = __webpack_require__(4902);
// EXTERNAL MODULE: ./build/report/minute.js
var minute = __webpack_require__(3571);
// EXTERNAL MODULE: ./build/report/no-run.js
var no_run = __webpack_require__(1496);
// EXTERNAL MODULE: ./build/report/notices.js
var notices = __webpack_require__(2426);
// EXTERNAL MODULE: ./build/report/sentences.js
var sentences = __webpack_require__(9385);
;// CONCATENATED MODULE: ./build/report/summary.js











const SUMMARY_BYTES = 64 * 1024 - 1;
const DETAILS = [
    { points: 61, samples: 120, entries: 100 },
    { points: 61, samples: 30, entries: 40 },
    { points: 31, samples: 10, entries: 20 },
    { points: 0, samples: 0, entries: 20 },
    { points: 0, samples: 0, entries: 0 },
];
function summaryMarkdown(report) {
    const renderings = DETAILS.map((detail) => () => [runMarkdown(report, detail)]);
    return (0,fit/* firstThatFits */.e)(renderings, SUMMARY_BYTES, () => shortMarkdown(report, report.fleets.length));
}
function noRunMarkdown(failure, finalState) {
    const whole = () => [
        `## ❌ Nothing was scaled (${(0,markdown/* plain */.pj)(failure.result)})\n\n`,
        `${(0,markdown/* alert */.xE)('CAUTION', (0,no_run/* noRunParagraphs */.a)(failure, finalState).map(markdown/* plainLines */.y1))}\n`,
    ];
    const short = { result: failure.result, headline: failure.message };
    return (0,fit/* firstThatFits */.e)([whole], SUMMARY_BYTES, () => shortMarkdown(short, 0));
}
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
function shortMarkdown({ result, headline }, fleets) {
    return `## ${iconOf(result)} ${(0,markdown/* plain */.pj)((0,plain_text/* excerpt */.Kb)(headline, 1_000))}\n\n${fleets} fleets: there is more to say of them than fits here. All of it is in the report.\n`;
}
function iconOf(result) {
    if (result === 'cancelled')
        return '⏹️';
    return (0,sentences/* isFailure */.N6)(result) ? '❌' : '✅';
}
function warningsOf(report) {
    const warnings = (0,notices/* allWarnings */.hc)(report);
    return warnings.length === 0 ? [] : [(0,markdown/* alert */.xE)('WARNING', warnings.map(markdown/* plain */.pj))];
}
function noticesOf(report) {
    const all = (0,notices/* allNotices */.By)(report);
    return all.length === 0 ? [] : [all.map((notice) => `- ${(0,markdown/* plain */.pj)(notice)}`).join('\n')];
}
const NUMBERS = [
    ['Fleet', ({ fleet }) => (0,markdown/* plain */.pj)(fleet)],
    ['Result', ({ result }) => `${iconOf(result)} ${(0,markdown/* plain */.pj)(result)}`],
    ['Asked', ({ requested }) => (0,markdown/* plain */.pj)(requested)],
    ['Target', ({ target }) => count(target)],
    ['Floor', ({ floor }) => count(floor)],
    ['Running', ({ usable }) => count(usable)],
    [
        'Starting',
        ({ pending = 0, initializing }) => count(initializing && (0,numbers/* startingOf */.Os)({ pending, initializing })),
    ],
    ['Draining', ({ draining }) => count(draining)],
    ['Unuseable', ({ unusable }) => count(unusable)],
];
const TIMES = [
    ['Fleet', ({ fleet }) => (0,markdown/* plain */.pj)(fleet)],
    ['Before', ({ previous }) => (previous === undefined ? UNKNOWN : (0,markdown/* plain */.pj)((0,plain_text/* excerpt */.Kb)((0,numbers/* valueText */.Ru)(previous), 30)))],
    ['Observed after', ({ secondsTo }) => time(secondsTo.observed)],
    ['Running after', ({ secondsTo }) => time(secondsTo.running)],
    ['Ready after', ({ secondsTo }) => time(secondsTo.ready)],
    ['Expires', ({ expiresAt }) => (expiresAt === undefined ? 'never' : (0,markdown/* plain */.pj)((0,minute/* minuteText */.W)(expiresAt)))],
    ['Dashboard', ({ fleet, dashboard }) => `[${(0,markdown/* plain */.pj)((0,fleet_name/* dashboardName */.oJ)((0,fleet_name/* parseFleetName */.Tc)(fleet)))}](${dashboard})`],
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
    return seconds === undefined ? UNKNOWN : (0,duration/* formatDuration */.a3)(seconds * 1000);
}
function charts({ fleets, seconds }, { points, samples }) {
    const drawn = fleets.flatMap((fleet) => fleetChart(fleet, seconds, points) ?? []);
    const told = samples === 0 ? [] : fleets.filter((fleet) => fleet.samples.length > 0);
    const tables = told.map((fleet) => {
        const cells = sampleCells(fleet, samples);
        const table = (0,markdown/* markdownTable */.Qj)(SAMPLE_COLUMNS, cells, () => true);
        return (0,markdown/* folded */.TM)(`Samples of ${fleet.fleet}: ${someOf(cells.length, fleet.samples.length)}`, table);
    });
    return [...drawn, ...(drawn.length === 0 ? [] : [CHART_LEGEND]), ...tables];
}
function timelineOf({ timeline }, { entries }) {
    const kept = (0,fit/* thinned */.H)(timeline, entries);
    if (kept.length === 0)
        return [];
    const rows = kept.map(({ seconds, fleet, message }) => [
        (0,duration/* formatDuration */.a3)(seconds * 1000),
        (0,markdown/* plain */.pj)(fleet ?? ''),
        (0,markdown/* plain */.pj)(message),
    ]);
    const table = (0,markdown/* markdownTable */.Qj)(['After', 'Fleet', 'What happened'], rows);
    return [(0,markdown/* folded */.TM)(`Timeline: ${someOf(kept.length, timeline.length)}`, table)];
}
function someOf(shown, all) {
    return shown === all ? `all ${all}` : `${shown} of ${all}`;
}


/***/ })

};
