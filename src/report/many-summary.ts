// The job summary of many environments: an overview, and as many details of each as fit.

import { fitToBytes } from './fit.ts';
import { alert, markdownTable, plain, plainLines } from './markdown.ts';
import type { ManyReport, Report } from './report.ts';
import { isFailure, manyFailureParagraphs } from './sentences.ts';
import { type Detail, iconOf, runMarkdown, SUMMARY_BYTES, shortMarkdown } from './summary.ts';

const FULL = { points: 61, samples: 30, entries: 40 };
const BRIEF = { points: 0, samples: 0, entries: 0 };

/** The summary of many runs, at most {@link SUMMARY_BYTES} long. The details of failed environments are dropped last. */
export function manySummaryMarkdown(report: ManyReport): string {
  const { environments } = report;
  const failed = environments.filter(({ result }) => isFailure(result));
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

/** The outcome, a table row for each listed environment, and further paragraphs. */
function* overview(
  { result, headline, environments }: ManyReport,
  listed: readonly Report[],
  paragraphs: Iterable<string>,
): Iterable<string> {
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
  for (const paragraph of paragraphs) yield `${paragraph}\n\n`;
}

function* details(environments: readonly Report[], detail: Detail): Iterable<string> {
  for (const environment of environments) yield runMarkdown(environment, detail);
}

function errors(report: ManyReport): readonly string[] {
  return isFailure(report.result) ? [alert('CAUTION', manyFailureParagraphs(report).map(plainLines))] : [];
}
