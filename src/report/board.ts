// The wait as a terminal draws it in place: a line a fleet with a bar, or, of many fleets, one line on all.

import { plainLine } from '../plain-text.ts';
import type { FleetProgress } from './progress.ts';
import { progressDetail } from './progress-line.ts';

/** Puts colour around a text, or leaves it as it is. */
export type Paint = (colour: 'green' | 'red' | 'cyan' | 'yellow', text: string) => string;

/** An environment, and the names of its fleets. */
export interface BoardEnvironment {
  readonly env: string;
  readonly fleets: readonly string[];
}

/** More fleets than these do not fit on a screen. */
export const MOST_LINES = 10;

/** How many characters a bar has. */
const BAR_WIDTH = 20;

/** The lines at one moment (epoch ms). Fleets of which nothing is known yet have none. */
export function boardLines(
  environments: readonly BoardEnvironment[],
  known: ReadonlyMap<string, FleetProgress>,
  now: number,
  paint: Paint,
): readonly string[] {
  const fleets = environments.flatMap((environment) => environment.fleets);
  const progress = fleets.flatMap((fleet) => known.get(fleet) ?? []);
  if (progress.length === 0) return [];
  const width = Math.max(...progress.map(({ fleet }) => fleet.length));
  const lineOf = (one: FleetProgress) => fleetLine({ ...one, now }, width, paint);
  if (fleets.length <= MOST_LINES) return progress.map(lineOf);
  const failed = progress.filter(({ verdict }) => verdict.kind === 'failed');
  const more = failed.length - MOST_LINES;
  return [
    summaryLine(environments, known, paint),
    ...failed.slice(0, MOST_LINES).map(lineOf),
    ...(more > 0 ? [`and ${more} more that fail`] : []),
  ];
}

function fleetLine(progress: FleetProgress, width: number, paint: Paint): string {
  const colour = COLOURS[progress.verdict.kind];
  const bar = paint(colour, progressBar(progress));
  return `${plainLine(progress.fleet).padEnd(width)}  ${bar}  ${plainLine(progressDetail(progress))}`;
}

const COLOURS = { converged: 'green', failed: 'red', waiting: 'cyan' } as const;

/** How much of the way is behind a fleet: full only once it is there, upwards and downwards alike. */
export function progressBar({ verdict }: Pick<FleetProgress, 'verdict'>): string {
  const { counts, target } = verdict.progress;
  const filled = verdict.kind === 'converged' ? BAR_WIDTH : filledBy(counts?.RunningInstances, target);
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
}

function filledBy(running: number | undefined, target: number | undefined): number {
  if (running === undefined || target === undefined) return 0;
  const most = Math.max(running, target);
  const share = most === 0 ? 1 : Math.min(running, target) / most;
  return Math.min(BAR_WIDTH - 1, Math.floor(share * BAR_WIDTH));
}

/** `12 environments: 3 are there, 8 on their way, 1 failed`. */
export function summaryLine(
  environments: readonly BoardEnvironment[],
  known: ReadonlyMap<string, FleetProgress>,
  paint: Paint,
): string {
  const kinds = environments.map(({ fleets }) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
  const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
  const there = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
  return [
    `${environments.length} environments: ${paint('green', `${there} are there`)}`,
    paint('cyan', `${environments.length - there - failed} on their way`),
    failed === 0 ? '0 failed' : paint('red', `${failed} failed`),
  ].join(', ');
}
