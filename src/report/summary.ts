// The job summary: what a person sees on the run's page, in Markdown.

import { plainText } from '../plain-text.ts';
import { fleetCells, fleetColumns } from './fleet-cells.ts';
import type { ManyReport, Report } from './report.ts';
import { failureParagraphs, isFailure } from './sentences.ts';

/** The summary of a run: a headline, one row per fleet, what to know, and what to do if it failed. */
export function summaryMarkdown(report: Report): string {
  const icon = isFailure(report.result) ? '❌' : '✅';
  const notices = [
    ...report.fleets.flatMap((fleet) => fleet.warnings.map((warning) => `⚠️ ${warning}`)),
    ...report.notices,
    ...report.fleets.flatMap((fleet) => fleet.notices),
  ];
  return [
    `## ${icon} ${plain(report.headline)}`,
    table(report),
    ...(notices.length === 0 ? [] : [notices.map((notice) => `- ${plain(notice)}`).join('\n')]),
    ...(isFailure(report.result) ? [failureParagraphs(report).map(plain).join('\n\n')] : []),
    '',
  ].join('\n\n');
}

/** The summary of many runs: an overview, a row an environment, and the summary of each. */
export function manySummaryMarkdown({ result, headline, environments }: ManyReport): string {
  const rows = environments.map((report) => [report.env, report.result, report.headline].map(plain));
  const columns = ['Environment', 'Result', 'Outcome'];
  return [
    `# ${isFailure(result) ? '❌' : '✅'} ${plain(headline)}`,
    [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n'),
    ...environments.map(summaryMarkdown),
  ].join('\n\n');
}

/** One row per fleet; the time is that to the level which was waited for. */
function table({ waitFor, fleets }: Report): string {
  const columns = [...fleetColumns([waitFor]), 'Dashboard'];
  const rows = fleets.map((fleet) => [
    ...fleetCells(fleet, waitFor).map(plain),
    `[${plain(`CS-${fleet.group}`)}](${fleet.dashboard})`,
  ]);
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

/** Text as text: nothing in it is Markdown or HTML, and it stays on its line. */
function plain(text: string): string {
  return plainText(text.replace(/[\r\n]+/g, ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~$]/g, '\\$&');
}
