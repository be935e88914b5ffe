// The parts of an error after its message: the fix, the state of the fleets, and the link to its explanation.

import { VERSION } from '../base/version.ts';
import type { Failure, FixBy } from '../errors/failure.ts';
import type { FleetReport, NoRunReport } from './report.ts';

const PAGE = 'https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md';

/** Who can fix a failure, other than the user. */
export const FIXERS: Readonly<Record<Exclude<FixBy, 'user'>, string>> = {
  'aws-administrator': 'the AWS administrator',
  'clonesquad-operator': 'the CloneSquad operator',
  maintainers: 'the maintainers of clonesquad-scale',
};

/** How to fix a failure, and who can, if it is not the user. */
export function fixLine({ fixBy, fix }: Pick<FleetReport, 'fixBy' | 'fix'>): string {
  const who = fixBy === undefined || fixBy === 'user' ? '' : ` (${FIXERS[fixBy]})`;
  return `Fix${who}: ${fix}`;
}

/** The state of the fleets after a run has failed. */
export function stateLine(finalState: string): string {
  return `State: ${finalState}`;
}

/** Links to the explanations of some errors, by their codes. */
export function moreLine(...codes: readonly string[]): string {
  return `More: ${codes.map((code) => `${PAGE}#${code}`).join(' ')}`;
}

// The error and the report of a run that could not start, or whose report could not be written.

/** Its whole error, a paragraph per line. */
export function noRunParagraphs(failure: Failure, finalState: string): readonly string[] {
  const { message, code } = failure;
  return [message, fixLine(failure), stateLine(finalState), moreLine(code)];
}

/** Its report. */
export function noRunReport({ message, result, code }: Failure, finalState: string): NoRunReport {
  return { version: VERSION, result, code, headline: message, finalState, fleets: [] };
}
