// The job summary on the page of a workflow run, in Markdown, with the outcome first.

import { counted, excerpt } from '../base/text.ts';
import { durationText, minuteText } from '../base/time.ts';
import { dashboardName, parseFleetName } from '../clonesquad/fleet-name.ts';
import { startingOf, valueText } from '../errors/count-texts.ts';
import type { Failure } from '../errors/failure.ts';
import { CHART_LEGEND, fleetChart, SAMPLE_COLUMNS, sampleCells, thinned } from './chart.ts';
import { failureParagraphs, isFailure, noRunParagraphs } from './failure.ts';
import { milestoneHeading } from './levels.ts';
import { alert, fitToBytes, folded, markdownTable, plain, plainLines } from './markdown.ts';
import { allNotices, allWarnings } from './notices.ts';
import type { FleetReport, ManyReport, Report } from './report.ts';

/** The maximum size of a summary in bytes. GitHub drops one of 1 MiB, and people stop reading much earlier. */
export const SUMMARY_BYTES = 64 * 1024 - 1;

/** The maximum numbers of points per chart, samples per fleet and entries of the timeline; 0: none. */
interface Detail {
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

/** The summary of a report, at most {@link SUMMARY_BYTES} long: in less detail if it is long or has many environments. */
export function summaryMarkdown(report: ManyReport): string {
  const { environments } = report;
  const [one, ...others] = environments;
  const renderings =
    one !== undefined && others.length === 0
      ? DETAILS.map((detail) => () => [runMarkdown(one, detail)])
      : overviews(report);
  const fleets = environments.reduce((all, { fleets: some }) => all + some.length, 0);
  return fitToBytes(renderings, SUMMARY_BYTES, () => shortMarkdown(report, fleets));
}

/** The summary of a run that could not start, or whose report could not be written. */
export function noRunMarkdown(failure: Failure, finalState: string): string {
  const full = () => [
    `## ❌ Failed (${plain(failure.result)})\n\n`,
    `${alert('CAUTION', noRunParagraphs(failure, finalState).map(errorParagraph))}\n`,
  ];
  const short = { result: failure.result, headline: failure.message };
  return fitToBytes([full], SUMMARY_BYTES, () => shortMarkdown(short, 0));
}

function runMarkdown(report: Report, detail: Detail): string {
  return `## ${iconOf(report.result)} ${plain(report.headline)}\n\n${runBody(report, detail)}\n`;
}

/** The same without its heading. */
function runBody(report: Report, detail: Detail): string {
  const { fleets, result } = report;
  return [
    ...(isFailure(result) ? [alert('CAUTION', failureParagraphs([report]).map(errorParagraph))] : []),
    ...warningAlert(report),
    fleetTable(fleets, COUNTS),
    ...(fleets.some(({ initializing = 0 }) => initializing > 0) ? [STARTING] : []),
    fleetTable(fleets, TIMES),
    ...noticeList(report),
    ...charts(report, detail),
    ...timelineFold(report, detail),
  ].join('\n\n');
}

/** The shortest summary, which always fits: the outcome, and where to find the rest. */
function shortMarkdown({ result, headline }: Pick<Report, 'result' | 'headline'>, fleets: number): string {
  return `## ${iconOf(result)} ${plain(excerpt(headline, 1_000))}\n\nThe details of ${counted(fleets, 'fleet')} do not fit into this summary. See the JSON report.\n`;
}

function iconOf(result: Report['result']): string {
  if (result === 'cancelled') return '⏹️';
  return isFailure(result) ? '❌' : '✅';
}

function warningAlert(report: Report): readonly string[] {
  const warnings = allWarnings(report);
  return warnings.length === 0 ? [] : [alert('WARNING', warnings.map(plain))];
}

function noticeList(report: Report): readonly string[] {
  const all = allNotices(report);
  return all.length === 0 ? [] : [all.map((notice) => `- ${plain(notice)}`).join('\n')];
}

/** A paragraph of an error, with its label in bold, and bullets for the indented lines of its fix. */
function errorParagraph(text: string): string {
  return plainLines(text)
    .replace(/(?<=^|<br>)(?:Fix(?: \([^()]*\))?|State|More):/g, '**$&**')
    .replace(/<br> +/g, '<br>• ');
}

/** A column, and the text of a cell that says nothing, besides {@link UNKNOWN}. */
type Column = readonly [title: string, cell: (fleet: FleetReport) => string, nothing?: string];

/** The current counts of a fleet. */
const COUNTS: readonly Column[] = [
  ['Fleet', ({ fleet }) => plain(fleet)],
  ['Result', ({ result }) => `${iconOf(result)} ${plain(result)}`],
  ['Requested', ({ requested }) => plain(requested)],
  ['Target', ({ target }) => count(target)],
  ['Running', ({ usable }) => count(usable)],
  ['Starting', ({ pending = 0, initializing }) => count(initializing && startingOf({ pending, initializing })), '0'],
  ['Draining', ({ draining }) => count(draining), '0'],
  ['Unusable', ({ unusable }) => count(unusable), '0'],
];

/** How the columns overlap. */
const STARTING = 'Starting instances that are warming up are included in Running.';

/** The size before, the floor, the times to each level, and when the size expires. */
const TIMES: readonly Column[] = [
  ['Fleet', ({ fleet }) => plain(fleet)],
  // CloneSquad's API answers from a cache.
  [
    'Before (up to 60 s old)',
    ({ previous }) => (previous === undefined ? UNKNOWN : plain(excerpt(valueText(previous), 30))),
  ],
  ['Floor', ({ floor }) => count(floor)],
  [milestoneHeading('observed'), ({ secondsTo }) => time(secondsTo.observed)],
  [milestoneHeading('running'), ({ secondsTo }) => time(secondsTo.running)],
  [milestoneHeading('ready'), ({ secondsTo }) => time(secondsTo.ready)],
  ['Expires', ({ expiresAt }) => (expiresAt === undefined ? 'never' : plain(minuteText(expiresAt))), 'never'],
  ['Dashboard', ({ fleet, dashboard }) => `[${plain(dashboardName(parseFleetName(fleet)))}](${dashboard})`],
];

const UNKNOWN = '–';

/** A table without the columns that say nothing of any fleet: a page is narrow. */
function fleetTable(fleets: readonly FleetReport[], all: readonly Column[]): string {
  const columns = all.filter(([, cell, nothing]) => fleets.some((fleet) => ![UNKNOWN, nothing].includes(cell(fleet))));
  const titles = columns.map(([title]) => title);
  const rows = fleets.map((fleet) => columns.map(([, cell]) => cell(fleet)));
  return markdownTable(titles, rows, (column) => all === COUNTS && column > 2);
}

function count(instances: number | undefined): string {
  return instances === undefined ? UNKNOWN : String(instances);
}

function time(seconds: number | undefined): string {
  return seconds === undefined ? UNKNOWN : durationText(seconds * 1000);
}

/** A chart per fleet, a legend, and the samples as a table. */
function charts({ fleets, seconds }: Report, { points, samples }: Detail): readonly string[] {
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

function timelineFold({ timeline }: Report, { entries }: Detail): readonly string[] {
  const kept = thinned(timeline, entries);
  if (kept.length === 0) return [];
  const rows = kept.map(({ seconds, fleet, message }) => [
    durationText(seconds * 1000),
    plain(fleet ?? ''),
    plain(message),
  ]);
  const table = markdownTable(['After', 'Fleet', 'Event'], rows);
  return [folded(`Timeline (${shownText(kept.length, timeline.length, 'event')})`, table)];
}

/** How many of all items are shown: `1 event`, `20 of 100 events`. */
function shownText(shown: number, all: number, item: string): string {
  const items = counted(all, item);
  return shown === all ? items : `${shown} of ${items}`;
}

function omittedText(samples: number): string {
  return `The report keeps the first and the last samples of a long run. It omits ${samples} in between.`;
}

// The job summary of many environments: an overview, and as many details of each as fit.

const FULL = { points: 61, samples: 30, entries: 40 };
const BRIEF = { points: 0, samples: 0, entries: 0 };

/** From the fullest to the shortest. The details of failed environments are dropped last. */
function overviews(report: ManyReport): readonly (() => Iterable<string>)[] {
  const { environments } = report;
  const failed = environments.filter(({ result }) => isFailure(result));
  return [
    () => overview(report, environments, details(environments, FULL)),
    () => overview(report, environments, details(failed, FULL)),
    () => overview(report, environments, details(failed, BRIEF)),
    () => overview(report, environments, errors(report)),
    () => overview(report, failed, errors(report)),
  ];
}

/** The outcome, a table row for each listed environment, and further paragraphs. */
function* overview(
  { result, headline, environments }: ManyReport,
  listed: readonly Report[],
  paragraphs: Iterable<string>,
): Iterable<string> {
  const rows = listed.map((one) => [plain(one.env), `${iconOf(one.result)} ${plain(one.result)}`, plain(one.headline)]);
  const others = environments.length - listed.length;
  const isDryRun = environments.some(({ intent }) => intent === 'dry-run');
  yield `# ${iconOf(result)} ${plain(headline)}\n\n`;
  yield `${markdownTable(['Environment', 'Result', 'Outcome'], rows)}\n\n`;
  if (others > 0) yield `${counted(others, 'more environment')} ${isDryRun ? 'would be set' : 'succeeded'}.\n\n`;
  for (const paragraph of paragraphs) yield `${paragraph}\n\n`;
}

/** First what somebody has to read, then the rest, folded. */
function* details(environments: readonly Report[], detail: Detail): Iterable<string> {
  const isOpen = (report: Report) => isFailure(report.result) || allWarnings(report).length > 0;
  for (const environment of environments.filter(isOpen)) yield runMarkdown(environment, detail);
  for (const environment of environments.filter((report) => !isOpen(report))) {
    yield folded(`${iconOf(environment.result)} ${environment.headline}`, runBody(environment, detail));
  }
}

function errors(report: ManyReport): readonly string[] {
  return isFailure(report.result) ? [alert('CAUTION', failureParagraphs(report.environments).map(errorParagraph))] : [];
}
