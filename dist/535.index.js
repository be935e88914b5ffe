export const id = 535;
export const ids = [535];
export const modules = {

/***/ 6436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ allNotices),
/* harmony export */   W_: () => (/* binding */ fleetNotices),
/* harmony export */   d7: () => (/* binding */ APPLY_DENIED),
/* harmony export */   hc: () => (/* binding */ allWarnings),
/* harmony export */   j0: () => (/* binding */ runNotices),
/* harmony export */   yZ: () => (/* binding */ fleetWarnings)
/* harmony export */ });
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);



function fleetNotices({ wasWritten, denied, isUnchecked, ...facts }) {
    return [
        ...(wasWritten ? sizeNotices(facts) : []),
        ...verdictNotices(facts),
        ...(isUnchecked ? [uncheckedNotice(facts.fleet)] : []),
        ...deniedNotices(facts.fleet, denied),
    ];
}
function sizeNotices({ fleet, size, isWaitedFor }) {
    if (size.kind === 'auto') {
        return [
            `${fleet} was set to auto, so CloneSquad's autoscaler decides its size. Nothing was verified, because auto has no target.`,
        ];
    }
    const isWhole = size.kind === 'percent' && size.percent === 100;
    return [
        ...(isWhole ? [`CloneSquad does not replace unhealthy instances while ${fleet} is set to 100%.`] : []),
        ...(isWaitedFor
            ? []
            : [
                `CloneSquad's API accepted the size of ${fleet}. Nothing else was verified, because wait-for is none.`,
            ]),
    ];
}
function verdictNotices({ fleet, verdict }) {
    const { lighthouse } = verdict?.progress ?? {};
    return [
        ...(lighthouse
            ? [
                `${fleet}: ${lighthouse} of the running instances ${lighthouse === 1 ? 'is a LightHouse instance' : 'are LightHouse instances'}.`,
            ]
            : []),
        ...(verdict?.kind === 'converged' ? caveatNotices(fleet, verdict.caveat) : []),
    ];
}
function caveatNotices(fleet, caveat) {
    switch (caveat) {
        case undefined:
        case 'insufficient-instances':
            return [];
        case 'empty-fleet':
            return [`${fleet} has no instances. None are running, as requested.`];
        case 'zero-unverified':
            return [
                `The size 0 of ${fleet} could not be verified: CloneSquad also reports 0 for a value that it cannot read, and its configuration could not be read. To enable the check, allow execute-api:Invoke on GET/configuration (key ${_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .DESIRED_COUNT_KEY */ .JE}).`,
            ];
        default:
            return caveat;
    }
}
function uncheckedNotice(fleet) {
    return `Could not verify that the API belongs to ${fleet}: its CloneSquad release does not support GET discovery.`;
}
function deniedNotices(fleet, denied) {
    if (denied.length === 0)
        return [];
    const [permission, it] = denied.length === 1 ? ['permission', 'it'] : ['permissions', 'them'];
    return [
        `Optional ${permission} missing for ${fleet}; continuing without ${it}. To enable ${it}, allow ${denied.join(' and ')} in the role's policy.`,
    ];
}
function fleetWarnings(facts) {
    return [...floorWarnings(facts), ...shortageWarnings(facts)];
}
function floorWarnings({ fleet, size, verdict }) {
    const { counts, expected, target } = verdict?.progress ?? {};
    if (counts === undefined || expected === undefined || target === undefined || target <= expected)
        return [];
    const floor = counts.MinInstanceCount;
    const limit = target < floor ? ` and only ${target} instances can start` : '';
    const { floor: key } = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFleetName */ .Tc)(fleet).subfleet);
    return [
        `${fleet}: size ${requestedText(size, expected)} was requested, but the target is ${target} because the fleet's floor is ${floor}${limit}. To run ${instancesText(expected)}, set floor to ${expected} along with the size. This requires the permission execute-api:Invoke on POST/configuration/${key}.`,
    ];
}
function requestedText(size, expected) {
    const isOpen = size.kind !== 'percent' || expected === undefined;
    return isOpen ? (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(size) : `${(0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(size)} (${instancesText(expected)})`;
}
function instancesText(count) {
    return `${count} ${count === 1 ? 'instance' : 'instances'}`;
}
function shortageWarnings({ fleet, size, verdict }) {
    const { counts, expected } = verdict?.progress ?? {};
    if (verdict?.kind !== 'converged' || verdict.caveat !== 'insufficient-instances' || counts === undefined)
        return [];
    const startable = counts.FleetSize - counts.NbOfExcludedInstances;
    return [
        `${fleet}: size ${requestedText(size, expected)} was requested, but only ${startable} of ${counts.FleetSize} instances can start.`,
    ];
}
const APPLY_DENIED = "Optional permissions to apply the sizes immediately are missing, so CloneSquad applies them up to 75 s later. To apply them within 1 s, allow execute-api:Invoke on POST/configuration/cache.last_write_index and GET/control/reschedulenow of each API in the role's policy.";
function runNotices(outcomes) {
    const failedReads = Math.max(0, ...outcomes.map((outcome) => outcome.failedReads));
    if (failedReads === 0)
        return [];
    return [`CloudWatch reads failed ${failedReads === 1 ? 'once' : `${failedReads} times`} and were retried.`];
}
function allNotices({ notices, fleets }) {
    return [...notices, ...fleets.flatMap((fleet) => fleet.notices)];
}
function allWarnings({ fleets }) {
    return fleets.flatMap((fleet) => fleet.warnings);
}


/***/ }),

/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ finalState),
/* harmony export */   Ak: () => (/* binding */ failureParagraphs),
/* harmony export */   Jl: () => (/* binding */ manyFailureParagraphs),
/* harmony export */   N6: () => (/* binding */ isFailure),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   gU: () => (/* binding */ manyHeadline)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8040);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5338);





function headline(env, waitFor, result, fleets, seconds) {
    const each = fleets.map((fleet) => `${fleet.layer} ${fleetState(fleet)}`).join(', ');
    if (result === 'pending')
        return `${env} is in progress: ${each}`;
    if (result === 'dry-run')
        return `Dry run of ${env}: would set ${each}. Nothing was changed`;
    const duration = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds * 1000);
    if (result !== 'ok')
        return `${env} failed (${result}): ${each}, after ${duration}`;
    const isAwaited = fleets.some(({ requested }) => requested !== 'auto');
    return `${env} ${OUTCOMES[isAwaited ? waitFor : 'none'].one}: ${each}, in ${duration}`;
}
const OUTCOMES = {
    none: { one: 'is set', several: 'are set' },
    observed: { one: 'has picked up its sizes', several: 'have picked up their sizes' },
    running: { one: 'is running', several: 'are running' },
    ready: { one: 'is ready', several: 'are ready' },
    settled: { one: 'is settled', several: 'are settled' },
};
function manyHeadline(environments, activity, result, seconds) {
    const prefix = activity === undefined ? '' : `${activity}: `;
    const [first, ...more] = environments;
    if (first !== undefined && more.length === 0)
        return `${prefix}${first.headline}`;
    const all = `${environments.length} environments`;
    if (result === 'pending')
        return `${prefix}${all} are in progress`;
    const failures = environments.filter((report) => isFailure(report.result));
    const names = someOf(failures.map((report) => `${report.env}: ${report.result}`));
    const failed = failures.length === 0 ? '' : `, ${failures.length} failed (${names})`;
    const succeeded = failures.length === 0 ? `all ${all}` : `${environments.length - failures.length} of ${all}`;
    if (environments.some(({ intent }) => intent === 'dry-run'))
        return `${prefix}${succeeded} would be set${failed}. Nothing was changed`;
    const [level, ...others] = [...new Set(environments.map(({ waitFor }) => waitFor))];
    const outcome = level === undefined || others.length > 0 ? 'succeeded' : OUTCOMES[level].several;
    return `${prefix}${succeeded} ${outcome}${failed}, in ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds * 1000)}`;
}
const MAX_NAMES = 10;
function someOf(names) {
    const more = names.length - MAX_NAMES;
    return more <= 0 ? names.join(', ') : `${names.slice(0, MAX_NAMES).join(', ')} and ${more} more`;
}
function fleetState(fleet) {
    if (isFailure(fleet.result))
        return fleet.result;
    if (fleet.result === 'dry-run')
        return plannedText(fleet);
    const { usable, target, draining } = fleet;
    if (usable !== undefined && target !== undefined)
        return `${usable}/${target}${draining ? ` (${draining} draining)` : ''}`;
    return fleet.requested === 'auto' ? 'auto (not verified)' : fleet.requested;
}
function plannedText({ requested, previous }) {
    return previous === undefined ? requested : `${requested} (last read: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)((0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(previous))})`;
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
            return `${fleet} was partly changed: ${rows.map(rowState).join(', ')}.`;
        case 'unknown':
            return `${fleet} may or may not be set to ${requestText(report)}. The request was sent, but its outcome is unknown.`;
        default:
            return written;
    }
}
function stateAfterWrite(report) {
    const { fleet, result, expiresAt, rows, configured } = report;
    const requested = requestText(report);
    if (configured !== undefined)
        return `${fleet} was set to ${requested}, but CloneSquad's configuration now has ${configured === null ? 'no value' : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(configured)}.`;
    if (result === 'superseded')
        return `${fleet} was set to ${requested}, but that value is no longer in force.`;
    const end = expiresAt === undefined ? '' : ` until ${(0,_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .minuteText */ .Wn)(expiresAt)}`;
    const restorable = rows.flatMap(({ kind, previous }) => previous === undefined ? [] : [`${kind} ${previous === null ? '(no value)' : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(previous)}`]);
    if (restorable.length === 0)
        return `${fleet} remains set to ${requested}${end}.`;
    return `${fleet} is set to ${requested}${end}. The post step will restore the previous ${restorable.join(' and ')}, unless something else changes ${restorable.length === 1 ? 'it' : 'them'}.`;
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
function failureParagraphs(report) {
    return [...causesOf(report), (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .stateLine */ .qo)(report.finalState), ...linksOf([report])];
}
function manyFailureParagraphs({ environments }) {
    const failed = environments.filter(({ result }) => isFailure(result));
    const affected = new Map();
    for (const report of failed) {
        for (const text of causesOf(report))
            affected.set(text, [...(affected.get(text) ?? []), report.env]);
    }
    return [
        ...[...affected].map(([text, names]) => `${someOf(names)}: ${text}`),
        (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .stateLine */ .qo)(failed.map((report) => report.finalState).join(' ')),
        ...linksOf(failed),
    ];
}
function causesOf({ fleets }) {
    const causes = fleets.flatMap(({ message, ...fleet }) => message === undefined ? [] : [`${apiFleetPrefix(message, fleets)}${message}\n${(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .fixLine */ .S$)(fleet)}`]);
    return [...new Set(causes)];
}
function linksOf(reports) {
    const codes = reports.flatMap(({ fleets }) => fleets.flatMap(({ message, code }) => (message === undefined || code === undefined ? [] : [code])));
    return codes.length === 0 ? [] : [(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .moreLine */ .g0)(...new Set(codes))];
}
function apiFleetPrefix(message, fleets) {
    if (fleets.some(({ fleet }) => message.includes(fleet)))
        return '';
    const [fleet, ...others] = fleets.filter(({ url }) => url !== undefined && message.includes(apiName(url)));
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

/***/ 8535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nx: () => (/* binding */ manySummaryMarkdown),
  noRunMarkdown: () => (/* binding */ noRunMarkdown),
  eH: () => (/* binding */ summaryMarkdown)
});

// UNUSED EXPORTS: SUMMARY_BYTES, iconOf, runMarkdown, shortMarkdown

// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/base/time.js
var base_time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/errors/numbers.js
var numbers = __webpack_require__(8040);
;// CONCATENATED MODULE: ./build/render/fit.js
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
function thinned(items, max) {
    if (items.length <= max)
        return items;
    if (max < 2)
        return items.slice(0, max);
    const stride = (items.length - 1) / (max - 1);
    const kept = new Set(Array.from({ length: max }, (_, index) => Math.round(index * stride)));
    return items.filter((_, index) => kept.has(index));
}

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
const CHART_LEGEND = `Lines: 🔵 running, 🟠 target, ⚪ draining. Background: ⬜ ${progress/* PHASE_WORDS */.gC.unobserved} by CloneSquad, 🟨 ${progress/* PHASE_WORDS */.gC.changing}, 🟪 ${progress/* PHASE_WORDS */.gC['warming-up']}, 🟩 ${progress/* PHASE_WORDS */.gC.ready}.`;
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
        `  y-axis "instances" 0 --> ${top}`,
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
    xyChart: { width: 900, height: 300, xAxis: { showTick: false } },
};
function stepOf(seconds, maxPoints) {
    return (STEPS.find((step) => Math.ceil(seconds / step) + 1 <= maxPoints) ?? Math.ceil(seconds / (maxPoints - 1)));
}
const STEPS = [
    0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 10_800, 21_600, 86_400,
];
const MAX_LABELS = 9;
function axisLabels(times, step) {
    const end = times.at(-1) ?? 0;
    const every = STEPS.find((pace) => pace % step === 0 && end / pace < MAX_LABELS) ?? end;
    return times.map((time, index) => time % every === 0 ? `"${time === 0 ? '0' : (0,base_time/* durationText */.S5)(time * 1000)}"` : `"${'\u200b'.repeat(index)}"`);
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
    return `${fleet}: ${(0,numbers/* standingText */.yd)({ usable, target, draining })}`;
}
function description({ samples, secondsTo }, seconds) {
    const [first, last] = [samples[0], samples.at(-1)];
    const ready = secondsTo.ready === undefined ? '' : `, ready after ${(0,base_time/* durationText */.S5)(secondsTo.ready * 1000)}`;
    return `From ${first?.usable} to ${last?.usable} of ${last?.target} instances in ${(0,base_time/* durationText */.S5)(seconds * 1000)}${ready}`;
}
function chartWords(text) {
    return text.replace(/[^\p{L}\p{N} .,:/_+-]/gu, ' ');
}
const SAMPLE_COLUMNS = [
    'After',
    'Running',
    'Target',
    'Starting',
    'Draining',
    'Stopping',
    'Unusable',
];
function sampleCells({ samples }, maxRows) {
    return thinned(samples, maxRows).map((sample) => [
        (0,base_time/* durationText */.S5)(sample.seconds * 1000),
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

// EXTERNAL MODULE: ./build/render/failure.js
var render_failure = __webpack_require__(1915);
;// CONCATENATED MODULE: ./build/render/markdown.js

function plain(text) {
    return (0,base_text/* plainText */.wh)(text.replace(/[\r\n]+/g, ' '))
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/[\\`*_[\]|~$]/g, '\\$&');
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

// EXTERNAL MODULE: ./build/render/notices.js
var notices = __webpack_require__(6436);
// EXTERNAL MODULE: ./build/render/sentences.js
var sentences = __webpack_require__(4983);
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
    const renderings = DETAILS.map((detail) => () => [runMarkdown(report, detail)]);
    return fitToBytes(renderings, SUMMARY_BYTES, () => shortMarkdown(report, report.fleets.length));
}
function noRunMarkdown(failure, finalState) {
    const full = () => [
        `## ❌ Failed (${plain(failure.result)})\n\n`,
        `${markdown_alert('CAUTION', (0,render_failure/* noRunParagraphs */.aw)(failure, finalState).map(plainLines))}\n`,
    ];
    const short = { result: failure.result, headline: failure.message };
    return fitToBytes([full], SUMMARY_BYTES, () => shortMarkdown(short, 0));
}
function runMarkdown(report, detail) {
    const { fleets, result } = report;
    return [
        `## ${iconOf(result)} ${plain(report.headline)}`,
        ...((0,sentences/* isFailure */.N6)(result) ? [markdown_alert('CAUTION', (0,sentences/* failureParagraphs */.Ak)(report).map(plainLines))] : []),
        ...warningAlert(report),
        fleetTable(fleets, COUNTS),
        fleetTable(fleets, TIMES),
        ...noticeList(report),
        ...charts(report, detail),
        ...timelineFold(report, detail),
        '',
    ].join('\n\n');
}
function shortMarkdown({ result, headline }, fleets) {
    return `## ${iconOf(result)} ${plain((0,base_text/* excerpt */.Kb)(headline, 1_000))}\n\nThe details of ${fleets} ${fleets === 1 ? 'fleet' : 'fleets'} do not fit into this summary. See the JSON report.\n`;
}
function iconOf(result) {
    if (result === 'cancelled')
        return '⏹️';
    return (0,sentences/* isFailure */.N6)(result) ? '❌' : '✅';
}
function warningAlert(report) {
    const warnings = (0,notices/* allWarnings */.hc)(report);
    return warnings.length === 0 ? [] : [markdown_alert('WARNING', warnings.map(plain))];
}
function noticeList(report) {
    const all = (0,notices/* allNotices */.By)(report);
    return all.length === 0 ? [] : [all.map((notice) => `- ${plain(notice)}`).join('\n')];
}
const COUNTS = [
    ['Fleet', ({ fleet }) => plain(fleet)],
    ['Result', ({ result }) => `${iconOf(result)} ${plain(result)}`],
    ['Requested', ({ requested }) => plain(requested)],
    ['Target', ({ target }) => count(target)],
    ['Running', ({ usable }) => count(usable)],
    [
        'Starting',
        ({ pending = 0, initializing }) => count(initializing && (0,numbers/* startingOf */.Os)({ pending, initializing })),
    ],
    ['Draining', ({ draining }) => count(draining)],
    ['Unusable', ({ unusable }) => count(unusable)],
];
const TIMES = [
    ['Fleet', ({ fleet }) => plain(fleet)],
    [
        'Before (up to 60 s old)',
        ({ previous }) => (previous === undefined ? UNKNOWN : plain((0,base_text/* excerpt */.Kb)((0,numbers/* valueText */.Ru)(previous), 30))),
    ],
    ['Floor', ({ floor }) => count(floor)],
    [(0,progress/* milestoneHeading */.RQ)('observed'), ({ secondsTo }) => time(secondsTo.observed)],
    [(0,progress/* milestoneHeading */.RQ)('running'), ({ secondsTo }) => time(secondsTo.running)],
    [(0,progress/* milestoneHeading */.RQ)('ready'), ({ secondsTo }) => time(secondsTo.ready)],
    ['Expires', ({ expiresAt }) => (expiresAt === undefined ? 'never' : plain((0,progress/* minuteText */.Wn)(expiresAt)))],
    ['Dashboard', ({ fleet, dashboard }) => `[${plain((0,fleet_name/* dashboardName */.oJ)((0,fleet_name/* parseFleetName */.Tc)(fleet)))}](${dashboard})`],
];
const UNKNOWN = '–';
function fleetTable(fleets, columns) {
    const titles = columns.map(([title]) => title);
    const rows = fleets.map((fleet) => columns.map(([, cell]) => cell(fleet)));
    return markdownTable(titles, rows, (column) => columns === COUNTS && column > 2);
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
    const items = `${all} ${item}${all === 1 ? '' : 's'}`;
    return shown === all ? items : `${shown} of ${items}`;
}
function omittedText(samples) {
    return `The report keeps the first and the last samples of a long run. It omits ${samples} in between.`;
}
const FULL = { points: 61, samples: 30, entries: 40 };
const BRIEF = { points: 0, samples: 0, entries: 0 };
function manySummaryMarkdown(report) {
    const { environments } = report;
    const failed = environments.filter(({ result }) => (0,sentences/* isFailure */.N6)(result));
    const renderings = [
        () => overview(report, environments, details(environments, FULL)),
        () => overview(report, environments, details(failed, FULL)),
        () => overview(report, environments, details(failed, BRIEF)),
        () => overview(report, environments, errors(report)),
        () => overview(report, failed, errors(report)),
    ];
    const fleets = environments.reduce((all, one) => all + one.fleets.length, 0);
    return fitToBytes(renderings, SUMMARY_BYTES, () => shortMarkdown(report, fleets));
}
function* overview({ result, headline, environments }, listed, paragraphs) {
    const rows = listed.map((one) => [
        plain(one.env),
        `${iconOf(one.result)} ${plain(one.result)}`,
        plain(one.headline),
    ]);
    const others = environments.length - listed.length;
    const isDryRun = environments.some(({ intent }) => intent === 'dry-run');
    yield `# ${iconOf(result)} ${plain(headline)}\n\n`;
    yield `${markdownTable(['Environment', 'Result', 'Outcome'], rows)}\n\n`;
    if (others > 0)
        yield `${others} more ${others === 1 ? 'environment' : 'environments'} ${isDryRun ? 'would be set' : 'succeeded'}.\n\n`;
    for (const paragraph of paragraphs)
        yield `${paragraph}\n\n`;
}
function* details(environments, detail) {
    for (const environment of environments)
        yield runMarkdown(environment, detail);
}
function errors(report) {
    return (0,sentences/* isFailure */.N6)(report.result) ? [markdown_alert('CAUTION', (0,sentences/* manyFailureParagraphs */.Jl)(report).map(plainLines))] : [];
}


/***/ })

};
