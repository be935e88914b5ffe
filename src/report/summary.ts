// The job summary: what a person sees on the run's page, in Markdown.

import { formatDuration } from '../duration.ts';
import type { FleetReport, Report } from './report.ts';
import { failureParagraphs, isFailure } from './sentences.ts';

const COLUMNS = ['Fleet', 'Asked', 'Target', 'Running', 'Floor', 'Time to ready', 'Result', 'Dashboard'];

/** The summary of a run: a headline, one row per fleet, what to know, and what to do if it failed. */
export function summaryMarkdown(report: Report): string {
  const icon = isFailure(report.result) ? '❌' : '✅';
  const notices = report.fleets.flatMap((fleet) => fleet.notices);
  return [
    `## ${icon} ${plain(report.headline)}`,
    [row(COLUMNS), row(COLUMNS.map(() => '---')), ...report.fleets.map((fleet) => row(cells(fleet)))].join(
      '\n',
    ),
    ...(notices.length === 0 ? [] : [notices.map((notice) => `- ${plain(notice)}`).join('\n')]),
    ...(isFailure(report.result) ? [failureParagraphs(report).map(plain).join('\n\n')] : []),
    '',
  ].join('\n\n');
}

function cells(fleet: FleetReport): readonly string[] {
  const { ready } = fleet.secondsTo;
  return [
    plain(fleet.group),
    plain(fleet.asked),
    String(fleet.target ?? '–'),
    String(fleet.running ?? '–'),
    String(fleet.floor ?? '–'),
    ready === undefined ? '–' : formatDuration(ready * 1000),
    plain(fleet.result),
    `[${plain(`CS-${fleet.group}`)}](${fleet.dashboard})`,
  ];
}

function row(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`;
}

/** Text as text: nothing in it is Markdown or HTML, and it stays on its line. */
function plain(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]|~]/g, '\\$&');
}
