// The error and the report of a run that could not start, or whose report could not be written.

import type { Failure } from '../failure.ts';
import { VERSION } from '../version.ts';
import type { NoRunReport } from './report.ts';
import { fixLine, moreLine, stateLine } from './troubleshooting.ts';

/** Its whole error, a paragraph per line. */
export function noRunParagraphs(failure: Failure, finalState: string): readonly string[] {
  const { message, code } = failure;
  return [message, fixLine(failure), stateLine(finalState), moreLine(code)];
}

/** Its report. */
export function noRunReport({ message, result, code }: Failure, finalState: string): NoRunReport {
  return { version: VERSION, result, code, headline: message, finalState, fleets: [] };
}
