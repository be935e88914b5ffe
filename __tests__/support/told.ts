// What a person reads of one failure, as the error of a run shows it.

import type { Failure } from '../../src/failure.ts';
import { failureParagraphs } from '../../src/report/sentences.ts';
import { fleetReport, runReport } from './reports.ts';

/** The API that the fleet of a told failure has. */
export const HOST = 'abcde12345.execute-api.eu-west-1.amazonaws.com';

/** The error of a run of perf1 in which only the frontend was asked for, and failed: line by line. */
export function errorLines({ code, result, what, owner, fix }: Failure): readonly string[] {
  const url = `https://${HOST}/v1/`;
  const fleet = fleetReport({ written: 'no', result, code, what, owner, fix, url });
  const leftBehind = 'perf1-frontend was not changed.';
  const report = runReport({ result, leftBehind, fleets: [fleet] });
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
