// What a person reads of one failure, as the error of a run shows it.

import type { Failure } from '../../src/failure.ts';
import type { FleetReport, Report } from '../../src/report/report.ts';
import { failureParagraphs } from '../../src/report/sentences.ts';

/** The API that the fleet of a told failure has. */
export const HOST = 'abcde12345.execute-api.eu-west-1.amazonaws.com';

/** The error of a run of perf1 in which only the frontend was asked for, and failed: line by line. */
export function errorLines({ code, result, what, owner, fix }: Failure): readonly string[] {
  const fleet: FleetReport = {
    layer: 'frontend',
    group: 'perf1-frontend',
    asked: '4',
    written: 'no',
    rows: [],
    result,
    code,
    what,
    owner,
    fix,
    notices: [],
    warnings: [],
    url: `https://${HOST}/v1/`,
    secondsTo: {},
    dashboard: 'https://example.com/',
  };
  const report: Report = {
    version: '0.1.0',
    env: 'perf1',
    region: 'eu-west-1',
    intent: 'scale',
    waitFor: 'ready',
    onJobEnd: 'keep',
    result,
    headline: '',
    leftBehind: 'perf1-frontend was not changed.',
    notices: [],
    startedAt: '2026-01-05T12:00:00.000Z',
    seconds: 1,
    fleets: [fleet],
  };
  return failureParagraphs(report).join('\n').split('\n');
}

/** What the error says of the cause itself: what happened, in whose hands the fix is, and what it is. */
export function told(failure: Failure): string {
  const lines = errorLines(failure);
  return lines
    .slice(
      0,
      lines.findIndex((line) => line.startsWith('State left behind: ')),
    )
    .join('\n');
}
