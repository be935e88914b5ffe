// Snapshots of a fleet in each cycle, for the report. No verdict depends on them.

import { type Counts, countsOf, targetOf } from './counts.ts';
import type { Cycle } from './cycles.ts';
import type { Goal } from './goal.ts';

/** A fleet at one moment. */
export interface Snapshot {
  /** When it was read, epoch ms of our clock. */
  readonly at: number;
  readonly counts: Counts;
  /** The target, including the floor. */
  readonly target: number;
}

/** A snapshot of each exact cycle, in order. Of cycles from the same read, only the last one. */
export function snapshotsOf(goal: Goal, cycles: readonly Cycle[]): readonly Snapshot[] {
  const snapshots = new Map<number, Snapshot>();
  for (const cycle of cycles) {
    const counts = countsOf(cycle);
    if (counts !== undefined)
      snapshots.set(cycle.seenAt, { at: cycle.seenAt, counts, target: targetOf(goal, counts) });
  }
  return [...snapshots.values()].sort((one, other) => one.at - other.at);
}
