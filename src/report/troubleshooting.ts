// What an error says after its message: how to fix it, the state of the fleets, and where this release explains it.

import type { FixBy } from '../failure.ts';
import type { FleetReport } from './report.ts';

const PAGE = 'https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md';

/** Who can fix a failure, where it is not the reader. */
export const FIXERS: Readonly<Record<Exclude<FixBy, 'user'>, string>> = {
  'aws-administrator': 'the AWS administrator',
  'clonesquad-operator': 'the CloneSquad operator',
  maintainers: 'the maintainers of clonesquad-scale',
};

/** How to fix a failure, and who can, if it is not the reader. */
export function fixLine({ fixBy, fix }: Pick<FleetReport, 'fixBy' | 'fix'>): string {
  const who = fixBy === undefined || fixBy === 'user' ? '' : ` (${FIXERS[fixBy]})`;
  return `Fix${who}: ${fix}`;
}

/** What is set where once a run has failed. */
export function stateLine(finalState: string): string {
  return `State: ${finalState}`;
}

/** Where more stands about some causes, by their codes. */
export function moreLine(...codes: readonly string[]): string {
  return `More: ${codes.map((code) => `${PAGE}#${code}`).join(' ')}`;
}
