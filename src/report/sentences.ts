// The sentences that sum a run up.

import { formatDuration } from '../duration.ts';
import type { Result } from '../failure.ts';
import type { FleetReport, Report } from './report.ts';

/** The outcome in a sentence: `perf1 is ready: frontend 4/4, backend 8/8, in 4m12s`. */
export function headline(
  env: string,
  waitFor: string,
  result: Report['result'],
  fleets: readonly FleetReport[],
  seconds: number,
): string {
  const each = fleets.map((fleet) => `${fleet.layer} ${standing(fleet)}`).join(', ');
  if (result === 'pending') return `${env} is on its way: ${each}`;
  const took = formatDuration(seconds * 1000);
  if (result !== 'ok') return `${env} failed (${result}): ${each}, after ${took}`;
  const isWaitedFor = waitFor !== 'none' && fleets.some((fleet) => fleet.asked !== 'auto');
  return `${env} is ${isWaitedFor ? waitFor : 'set'}: ${each}, in ${took}`;
}

function standing(fleet: FleetReport): string {
  if (fleet.result !== 'ok' && fleet.result !== 'pending') return fleet.result;
  const isCounted = fleet.running !== undefined && fleet.target !== undefined;
  if (isCounted) return `${fleet.running}/${fleet.target}`;
  return fleet.asked === 'auto' ? 'auto (not verified)' : fleet.asked;
}

/** What is now set where, in whole sentences. */
export function leftBehind(fleets: readonly FleetReport[]): string {
  return fleets.map(leftIn).join(' ');
}

function leftIn({ group, asked, written, result, expiresAt }: FleetReport): string {
  switch (written) {
    case 'no':
      return `${group} was not changed.`;
    case 'yes': {
      if (result === 'superseded')
        return `${group} was set to ${asked}, and something has since set another size.`;
      const end = expiresAt === undefined ? '' : ` until ${expiresAt.slice(0, 16).replace('T', ' ')} UTC`;
      return `${group} stays set to ${asked}${end}.`;
    }
    case 'unknown':
      return `${group} may or may not be set to ${asked}: no answer to the request is known.`;
    default:
      return written satisfies never;
  }
}

/** The whole of an error, a paragraph a cause: what happened, to be fixed by whom and how; at last, what state was left behind. */
export function failureParagraphs(report: Report): readonly string[] {
  const failed = report.fleets.filter((fleet) => fleet.what !== undefined);
  const causes = failed.map((fleet) => `${fleet.what} To be fixed by ${fleet.owner}: ${fleet.fix}`);
  return [...new Set(causes), `State left behind: ${report.leftBehind}`];
}

/** Whether a result is a failure. */
export function isFailure(result: Report['result']): result is Exclude<Result, 'ok'> {
  return result !== 'ok' && result !== 'pending';
}
