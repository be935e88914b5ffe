// What is said of a run that could not even begin, or could not be told of.

import type { Failure } from '../failure.ts';
import { VERSION } from '../version.ts';
import type { NoRunReport } from './report.ts';
import { troubleshootingUrl } from './troubleshooting.ts';

/** The whole of its error, a paragraph a line. */
export function noRunParagraphs({ what, owner, fix, code }: Failure, leftBehind: string): readonly string[] {
  return [
    what,
    `To be fixed by ${owner}: ${fix}`,
    `State left behind: ${leftBehind}`,
    `More: ${troubleshootingUrl(code)}`,
  ];
}

/** Its report. */
export function noRunReport({ what, result, code }: Failure, leftBehind: string): NoRunReport {
  return { version: VERSION, result, code, headline: what, leftBehind, fleets: [] };
}
