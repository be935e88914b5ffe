// How a fleet went: what each run of its main loop saw, for people to look back at. No verdict rests on it.

import { type Counts, countsOf, targetOf } from './counts.ts';
import type { Cycle } from './cycles.ts';
import type { Goal } from './goal.ts';

/** A fleet at one moment. */
export interface Snapshot {
  /** When it was read, epoch ms of our clock. */
  readonly at: number;
  readonly counts: Counts;
  /** Instances that the goal means there, the floor included. */
  readonly target: number;
}

/** A snapshot of every run that is known exactly; of runs that were read at once, the last one. Runs are in their order. */
export function snapshotsOf(goal: Goal, cycles: readonly Cycle[]): readonly Snapshot[] {
  const snapshots = new Map<number, Snapshot>();
  for (const cycle of cycles) {
    const counts = countsOf(cycle);
    if (counts !== undefined)
      snapshots.set(cycle.seenAt, { at: cycle.seenAt, counts, target: targetOf(goal, counts) });
  }
  return [...snapshots.values()].sort((one, other) => one.at - other.at);
}
