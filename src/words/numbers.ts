// A fleet's numbers in words, as errors and reports alike say them.

import { type Bounds, isExact } from '../clonesquad/bins.ts';
import type { Progress } from '../clonesquad/convergence.ts';
import { type Counts, usableBounds } from '../clonesquad/counts.ts';
import { readStoredSize } from '../clonesquad/stored-size.ts';

/** A number as far as it is known: `4`, or `3-4`. */
export function boundsText(bounds: Bounds): string {
  return isExact(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
}

/** A value of CloneSquad's as people name it: `none`, `auto`, or the value itself; `null`: none is set. */
export function valueText(value: string | null): string {
  if (value === null) return 'none';
  const { kind } = readStoredSize(value);
  return kind === 'none' || kind === 'auto' ? kind : value;
}

/** Instances that are not running yet. */
interface Starting {
  readonly pending: number;
  readonly initializing: number;
}

/** Instances on their way up: those that are pending may be among the initializing ones, so the larger number stands. */
export function startingOf({ pending, initializing }: Starting): number {
  return Math.max(pending, initializing);
}

/** Running instances that neither drain nor are bounced: what counts towards a target. Unhealthy ones may be among them. */
export function usableCount(counts: Counts): number {
  // An instance that drains and is bounced has been subtracted twice.
  return Math.max(0, usableBounds(counts).high);
}

/** Instances of a fleet, without those that leave it. */
interface Standing {
  readonly usable: number;
  readonly target: number;
  readonly draining: number;
}

/** How many instances run of how many, the draining ones apart: `2 of 2 running, 3 draining`. */
export function standingText({ usable, target, draining }: Standing): string {
  return `${usable} of ${target} running${draining === 0 ? '' : `, ${draining} draining`}`;
}

/** The instances that are not simply running, a text a state: `2 initializing`. */
export function otherStates({ counts, inError }: Progress): readonly string[] {
  if (counts === undefined) return [];
  const states: readonly (readonly [number, string])[] = [
    [counts.PendingInstances, 'pending'],
    [counts.NbOfInstanceInInitialState, 'initializing'],
    [counts.DrainingInstances, 'draining'],
    [counts.StoppingInstances, 'stopping'],
    [counts.NbOfInstanceInUnuseableState, 'unusable'],
    [counts.NbOfBouncedInstances, 'bounced'],
    [inError ?? 0, 'in error'],
  ];
  return states.flatMap(([count, state]) => (count > 0 ? [`${count} ${state}`] : []));
}
