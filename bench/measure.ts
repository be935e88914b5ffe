// The interface of a measure: it takes the peers and its size, and returns rows.

import type { Peers } from './peers.ts';
import type { Row } from './results.ts';

/** The size of the measures. */
export interface Size {
  /** Pairs of a short measure. */
  readonly pairs: number;
  /** Jobs that wait in parallel. */
  readonly waits: number;
  /** Pairs of jobs, with `apply-immediately` and without it, of each scaling. */
  readonly applies: number;
  /** Environments, of two fleets each, that one process scales. */
  readonly environments: number;
  /** How often it scales them. */
  readonly manyRuns: number;
  /** How many times faster CloneSquad and the polls are than in real use. */
  readonly speed: number;
  /** From a cycle until its metrics are readable in CloudWatch, ms. */
  readonly metricDelayMs: number;
}

/** The default `poll-interval`, in ms, if everything is `speed` times as fast. Jobs poll at most every second. */
export function pollMsAt(speed: number): number {
  return Math.max(1_000, 10_000 / speed);
}

/** The context of a measure. */
export interface Context {
  readonly peers: Peers;
  readonly size: Size;
}

/** Measures something; throws if a program failed. */
export type Measure = (context: Context) => Promise<readonly Row[]>;

/** Runs some programs alternately, so that all meet the same conditions. The first round is not counted. */
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
