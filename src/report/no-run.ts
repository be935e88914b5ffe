// What is said of a run that could not even begin, or could not be told of.

import type { Failure } from '../failure.ts';
import { VERSION } from '../version.ts';
import type { NoRunReport } from './report.ts';
import { fixLine, moreLine, stateLine } from './troubleshooting.ts';

/** The whole of its error, a paragraph a line. */
export function noRunParagraphs(failure: Failure, finalState: string): readonly string[] {
  const { message, code } = failure;
  return [message, fixLine(failure), stateLine(finalState), moreLine(code)];
}

/** Its report. */
export function noRunReport({ message, result, code }: Failure, finalState: string): NoRunReport {
  return { version: VERSION, result, code, headline: message, finalState, fleets: [] };
}
