// One line on many environments: how many of them are where.

import type { FleetProgress } from './progress.ts';

/** An environment, and the names of its fleets. */
export interface BoardEnvironment {
  readonly env: string;
  readonly fleets: readonly string[];
}

/** More fleets than these are not told of one by one. */
export const MOST_LINES = 10;

/** The line, and whether all are there, any has failed, or neither. */
export interface EnvironmentsLine {
  readonly kind: FleetProgress['verdict']['kind'];
  /** `12 environments: 3 there, 8 on their way, 1 failed`, and what is left of it where there is less room. */
  readonly texts: readonly [full: string, ...shorter: string[]];
}

/** How many are where; the fleets of a single environment are counted one by one. */
export function environmentsLine(
  environments: readonly BoardEnvironment[],
  known: ReadonlyMap<string, FleetProgress>,
): EnvironmentsLine {
  const [first, ...others] = environments.map(({ fleets }) => fleets);
  const isOne = first !== undefined && others.length === 0;
  const units = isOne ? first.map((fleet) => [fleet]) : environments.map(({ fleets }) => fleets);
  const kinds = units.map((fleets) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
  const there = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
  const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
  const what = isOne ? 'fleets' : 'environments';
  const short = `${there}/${units.length}`;
  return {
    kind: failed > 0 ? 'failed' : there === units.length ? 'converged' : 'waiting',
    texts: [
      `${units.length} ${what}: ${there} there, ${units.length - there - failed} on their way, ${failed} failed`,
      `${short} there${failed === 0 ? '' : `, ${failed} failed`}`,
      short,
    ],
  };
}
