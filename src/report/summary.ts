// The job summary: what a person sees on the run's page, in Markdown.

import { formatDuration } from '../duration.ts';
import { plainText } from '../plain-text.ts';
import type { Report } from './report.ts';
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

/** One row per fleet; the time is that to the level which was waited for. */
function table({ waitFor, fleets }: Report): string {
  const goal = waitFor === 'none' ? 'posted' : waitFor;
  const columns = ['Fleet', 'Asked', 'Target', 'Running', 'Floor', `Time to ${goal}`, 'Result', 'Dashboard'];
  const rows = fleets.map((fleet) => [
    plain(fleet.group),
    plain(fleet.asked),
    String(fleet.target ?? '–'),
    String(fleet.running ?? '–'),
    String(fleet.floor ?? '–'),
    duration(fleet.secondsTo[goal]),
    plain(fleet.result),
    `[${plain(`CS-${fleet.group}`)}](${fleet.dashboard})`,
  ]);
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
}

function duration(seconds: number | undefined): string {
  return seconds === undefined ? '–' : formatDuration(seconds * 1000);
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
