// The job summary: what a person sees on the run's page, in Markdown, the answer first.

import { dashboardName, parseFleetName } from '../clonesquad/fleet-name.ts';
import { durationText } from '../duration.ts';
import type { Failure } from '../failure.ts';
import { excerpt } from '../plain-text.ts';
import { startingOf, valueText } from '../words/numbers.ts';
import { CHART_LEGEND, fleetChart, SAMPLE_COLUMNS, sampleCells } from './chart.ts';
import { firstThatFits, thinned } from './fit.ts';
import { alert, folded, markdownTable, plain, plainLines } from './markdown.ts';
import { minuteText } from './minute.ts';
import { noRunParagraphs } from './no-run.ts';
import { allNotices, allWarnings } from './notices.ts';
import type { FleetReport, Report } from './report.ts';
import { failureParagraphs, isFailure } from './sentences.ts';

/** A summary has less than so many bytes: GitHub drops one of a mebibyte, and people stop reading long before. */
export const SUMMARY_BYTES = 64 * 1024 - 1;

/** How much is told: points of a chart, samples of a fleet, entries of the timeline; 0: none. */
export interface Detail {
  readonly points: number;
  readonly samples: number;
  readonly entries: number;
}

/** From the fullest to the shortest. */
const DETAILS: readonly Detail[] = [
  { points: 61, samples: 120, entries: 100 },
  { points: 61, samples: 30, entries: 40 },
  { points: 31, samples: 10, entries: 20 },
  { points: 0, samples: 0, entries: 20 },
  { points: 0, samples: 0, entries: 0 },
];

/** The summary of a run, never longer than {@link SUMMARY_BYTES}: what does not fit is told in less detail. */
export function summaryMarkdown(report: Report): string {
  const renderings = DETAILS.map((detail) => () => [runMarkdown(report, detail)]);
  return firstThatFits(renderings, SUMMARY_BYTES, () => shortMarkdown(report, report.fleets.length));
}

/** The summary of a run that could not even begin. */
export function noRunMarkdown(failure: Failure, finalState: string): string {
  const whole = () => [
    `## ❌ Nothing was scaled (${plain(failure.result)})\n\n`,
    `${alert('CAUTION', noRunParagraphs(failure, finalState).map(plainLines))}\n`,
  ];
  const short = { result: failure.result, headline: failure.message };
  return firstThatFits([whole], SUMMARY_BYTES, () => shortMarkdown(short, 0));
}

/** A run in as much detail as is asked for. */
export function runMarkdown(report: Report, detail: Detail): string {
  const { fleets, result } = report;
  return [
    `## ${iconOf(result)} ${plain(report.headline)}`,
    ...(isFailure(result) ? [alert('CAUTION', failureParagraphs(report).map(plainLines))] : []),
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
export function shortMarkdown(
  { result, headline }: Pick<Report, 'result' | 'headline'>,
  fleets: number,
): string {
  return `## ${iconOf(result)} ${plain(excerpt(headline, 1_000))}\n\n${fleets} fleets: there is more to say of them than fits here. All of it is in the report.\n`;
}

/** A result at a glance. */
export function iconOf(result: Report['result']): string {
  if (result === 'cancelled') return '⏹️';
  return isFailure(result) ? '❌' : '✅';
}

function warningsOf(report: Report): readonly string[] {
  const warnings = allWarnings(report);
  return warnings.length === 0 ? [] : [alert('WARNING', warnings.map(plain))];
}

function noticesOf(report: Report): readonly string[] {
  const all = allNotices(report);
  return all.length === 0 ? [] : [all.map((notice) => `- ${plain(notice)}`).join('\n')];
}

type Column = readonly [title: string, cell: (fleet: FleetReport) => string];

/** What a fleet is now: as wide as a page can show. */
const NUMBERS: readonly Column[] = [
  ['Fleet', ({ fleet }) => plain(fleet)],
  ['Result', ({ result }) => `${iconOf(result)} ${plain(result)}`],
  ['Asked', ({ requested }) => plain(requested)],
  ['Target', ({ target }) => count(target)],
  ['Floor', ({ floor }) => count(floor)],
  ['Running', ({ usable }) => count(usable)],
  [
    'Starting',
    ({ pending = 0, initializing }) => count(initializing && startingOf({ pending, initializing })),
  ],
  ['Draining', ({ draining }) => count(draining)],
  ['Unuseable', ({ unusable }) => count(unusable)],
];

/** How it came there, and how long it lasts. */
const TIMES: readonly Column[] = [
  ['Fleet', ({ fleet }) => plain(fleet)],
  ['Before', ({ previous }) => (previous === undefined ? UNKNOWN : plain(excerpt(valueText(previous), 30)))],
  ['Observed after', ({ secondsTo }) => time(secondsTo.observed)],
  ['Running after', ({ secondsTo }) => time(secondsTo.running)],
  ['Ready after', ({ secondsTo }) => time(secondsTo.ready)],
  ['Expires', ({ expiresAt }) => (expiresAt === undefined ? 'never' : plain(minuteText(expiresAt)))],
  ['Dashboard', ({ fleet, dashboard }) => `[${plain(dashboardName(parseFleetName(fleet)))}](${dashboard})`],
];

const UNKNOWN = '–';

function fleetTable(fleets: readonly FleetReport[], columns: readonly Column[]): string {
  const titles = columns.map(([title]) => title);
  const rows = fleets.map((fleet) => columns.map(([, cell]) => cell(fleet)));
  return markdownTable(titles, rows, (column) => columns === NUMBERS && column > 2);
}

function count(instances: number | undefined): string {
  return instances === undefined ? UNKNOWN : String(instances);
}

function time(seconds: number | undefined): string {
  return seconds === undefined ? UNKNOWN : durationText(seconds * 1000);
}

/** A chart a fleet, what its colours mean, and the samples as text. */
function charts({ fleets, seconds }: Report, { points, samples }: Detail): readonly string[] {
  const drawn = fleets.flatMap((fleet) => fleetChart(fleet, seconds, points) ?? []);
  const told = samples === 0 ? [] : fleets.filter((fleet) => fleet.samples.length > 0);
  const tables = told.map((fleet) => {
    const cells = sampleCells(fleet, samples);
    const table = markdownTable(SAMPLE_COLUMNS, cells, () => true);
    return folded(`Samples of ${fleet.fleet}: ${someOf(cells.length, fleet.samples.length)}`, table);
  });
  return [...drawn, ...(drawn.length === 0 ? [] : [CHART_LEGEND]), ...tables];
}

function timelineOf({ timeline }: Report, { entries }: Detail): readonly string[] {
  const kept = thinned(timeline, entries);
  if (kept.length === 0) return [];
  const rows = kept.map(({ seconds, fleet, message }) => [
    durationText(seconds * 1000),
    plain(fleet ?? ''),
    plain(message),
  ]);
  const table = markdownTable(['After', 'Fleet', 'What happened'], rows);
  return [folded(`Timeline: ${someOf(kept.length, timeline.length)}`, table)];
}

function someOf(shown: number, all: number): string {
  return shown === all ? `all ${all}` : `${shown} of ${all}`;
}
