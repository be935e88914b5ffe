// What a measure is: given the peers and its size, it gives rows.

import type { Peers } from './peers.ts';
import type { Row } from './results.ts';

/** How much is measured. */
export interface Size {
  /** Pairs of a measure that takes a moment. */
  readonly pairs: number;
  /** Jobs that wait side by side. */
  readonly waits: number;
  /** Pairs of jobs, with `apply-immediately` and without it, of each scaling. */
  readonly applies: number;
  /** Environments, of two fleets each, that one process scales. */
  readonly environments: number;
  /** How often it does. */
  readonly manyRuns: number;
  /** By how much CloneSquad and the polls are faster than they really are. */
  readonly speed: number;
  /** From a run until CloudWatch can answer with it, ms. */
  readonly metricDelayMs: number;
}

/** The action's own default `poll-interval` where everything is `speed` times as fast, in ms; no job polls sooner than each second. */
export function pollMsAt(speed: number): number {
  return Math.max(1_000, 10_000 / speed);
}

/** What a measure may use. */
export interface Context {
  readonly peers: Peers;
  readonly size: Size;
}

/** Measures something; throws where a program failed. */
export type Measure = (context: Context) => Promise<readonly Row[]>;

/** Lets each of some programs have its turn, again and again, so that all have the same weather; a first turn is not counted. */
export async function alternate(
  rounds: number,
  programs: readonly (() => Promise<number>)[],
): Promise<readonly (readonly number[])[]> {
  const all = programs.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, program] of programs.entries()) {
      const value = await program();
      if (round >= 0) all[index]?.push(value);
    }
  }
  return all;
}
