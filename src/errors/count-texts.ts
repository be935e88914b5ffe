// The counts of a fleet in words, for errors and reports.

import { readStoredSize } from '../clonesquad/size.ts';
import { type Bounds, isExact } from '../convergence/bins.ts';
import type { Progress } from '../convergence/judge.ts';
import { type Counts, usableBounds } from '../convergence/levels.ts';

/** An exact number or its bounds: `4`, or `3-4`. */
export function boundsText(bounds: Bounds): string {
  return isExact(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
}

/** The same in a sentence: `4`, or `3 to 4`. */
export function rangeText(bounds: Bounds): string {
  return isExact(bounds) ? String(bounds.low) : `${bounds.low} to ${bounds.high}`;
}

/** A configured value for people: `none`, `auto`, or the value itself. `null`: none is set. */
export function valueText(value: string | null): string {
  if (value === null) return 'none';
  const { kind } = readStoredSize(value);
  return kind === 'none' || kind === 'auto' ? kind : value;
}

/** Starting instances: the larger number, since the initializing ones may include the pending ones. */
export function startingOf({ pending, initializing }: { pending: number; initializing: number }): number {
  return Math.max(pending, initializing);
}

/** Running instances except draining and bounced ones: these count towards the target. Some may be unhealthy. */
export function usableCount(counts: Counts): number {
  // An instance that is both draining and bounced is subtracted twice.
  return Math.max(0, usableBounds(counts).high);
}

/** The running instances, the target, and the draining instances: `2 of 2 running, 3 draining`. */
export function standingText({ usable, target, draining }: Record<'usable' | 'target' | 'draining', number>): string {
  return `${usable} of ${target} running${draining === 0 ? '' : `, ${draining} draining`}`;
}

/** The instances in other states, a text per state: `2 initializing`. */
export function otherStates({ counts, inError }: Progress): readonly string[] {
  if (counts === undefined) return [];
  const states: readonly (readonly [number, string])[] = [
    [counts.PendingInstances, 'pending'],
    [counts.NbOfInstanceInInitialState, 'initializing'],
    [counts.DrainingInstances, 'draining'],
    [counts.StoppingInstances, 'stopping'],
    [counts.NbOfInstanceInUnuseableState, 'unusable'],
    // CloneSquad replaces bounced instances.
    [counts.NbOfBouncedInstances, 'being replaced'],
    [inError ?? 0, 'in error'],
  ];
  return states.flatMap(([count, state]) => (count > 0 ? [`${count} ${state}`] : []));
}
