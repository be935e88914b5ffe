// What is said of a run that could not even begin, or could not be told of.

import type { Failure } from '../failure.ts';
import { VERSION } from '../version.ts';
import type { NoRunReport } from './report.ts';
import { fixLine, moreLine, stateLine } from './troubleshooting.ts';

/** The whole of its error, a paragraph a line. */
export function noRunParagraphs(failure: Failure, leftBehind: string): readonly string[] {
  const { what, code } = failure;
  return [what, fixLine(failure), stateLine(leftBehind), moreLine(code)];
}

/** Its report. */
export function noRunReport({ what, result, code }: Failure, leftBehind: string): NoRunReport {
  return { version: VERSION, result, code, headline: what, leftBehind, fleets: [] };
}
