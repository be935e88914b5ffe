// What an error says beside what happened: who mends it and how, what is left behind, and where this release explains it, cause by cause.

import type { FleetReport } from './report.ts';

const PAGE = 'https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md';

/** Who is to mend it, and how. */
export function fixLine({ owner, fix }: Pick<FleetReport, 'owner' | 'fix'>): string {
  return `To be fixed by ${owner}: ${fix}`;
}

/** What is now set where, told with a failure. */
export function stateLine(leftBehind: string): string {
  return `State left behind: ${leftBehind}`;
}

/** Where more stands about some causes, by their codes. */
export function moreLine(...codes: readonly string[]): string {
  return `More: ${codes.map((code) => `${PAGE}#${code}`).join(' ')}`;
}
