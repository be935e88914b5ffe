// What one run's numbers say of a fleet: what it aims at, how many instances serve, and which level that is.

import { type Bounds, isExact } from './bins.ts';
import { type Cycle, DECISIVE_METRICS, type DecisiveMetric } from './cycles.ts';
import type { Evidence, Goal, Level } from './goal.ts';
import { expectedCount } from './size.ts';

/** One run's metrics as plain numbers: counts of instances. */
export type Counts = Readonly<Record<DecisiveMetric, number>>;

/** A run's values as numbers; `undefined` if any of them is not known exactly. */
export function countsOf(cycle: Cycle | undefined): Counts | undefined {
  const counts: Partial<Record<DecisiveMetric, number>> = {};
  for (const metric of DECISIVE_METRICS) {
    const bounds = cycle?.values[metric];
    if (bounds !== undefined && isExact(bounds)) counts[metric] = bounds.low;
  }
  return isComplete(counts) ? counts : undefined;
}

function isComplete(counts: Partial<Counts>): counts is Counts {
  return DECISIVE_METRICS.every((metric) => counts[metric] !== undefined);
}

/**
 * The number of instances that CloneSquad aims at: the floor raises it, but never out of reach. Where a cap is accepted,
 * what can start is enough.
 */
export function targetOf(goal: Goal, counts: Counts): number {
  const floor = Math.min(counts.MinInstanceCount, startable(counts));
  const target = Math.max(expectedCount(goal.size, counts.FleetSize), floor);
  return acceptsStartable(goal, counts) ? Math.min(target, startable(counts)) : target;
}

/** Whether what can start is enough. Where nothing can, nothing is. */
export function acceptsStartable(goal: Goal, counts: Counts | undefined): boolean {
  return goal.acceptsInsufficient && counts !== undefined && startable(counts) > 0;
}

/** Instances that CloneSquad can start: FleetSize counts excluded ones too. */
function startable(counts: Counts): number {
  return counts.FleetSize - counts.NbOfExcludedInstances;
}

/** Whether the main loop wanted what was asked for, in this run. */
export function wantsRequested(goal: Goal, counts: Counts): boolean {
  return counts.DesiredInstanceCount === expectedCount(goal.size, counts.FleetSize);
}

/** Instances that serve: the metrics overlap, so it lies between these two. */
export function usableBounds(counts: Counts): Bounds {
  const high = counts.RunningInstances - counts.DrainingInstances - counts.NbOfBouncedInstances;
  return { low: high - counts.NbOfInstanceInUnuseableState, high };
}

/**
 * Whether the metrics leave open how many instances serve: the target lies between the bounds, and the unuseable
 * instances may be others than the running ones. Excluded instances are the only ones that may be.
 */
export function isHealthOpen(goal: Goal, counts: Counts | undefined): boolean {
  if (counts === undefined || counts.PendingInstances > 0) return false;
  const target = targetOf(goal, counts);
  const { low, high } = usableBounds(counts);
  const isProven = low === target && (low === high || counts.NbOfExcludedInstances === 0);
  return low <= target && target <= high && !isProven;
}

/** Whether as many instances serve as are wanted; where the metrics leave it open, the fleet's status may tell. */
function servesTarget(goal: Goal, counts: Counts, status: Evidence['status']): boolean {
  if (!isHealthOpen(goal, counts)) return usableBounds(counts).low === targetOf(goal, counts);
  const isOfThisRun = typeof status === 'object' && status.running === counts.RunningInstances;
  return isOfThisRun && status.serving === targetOf(goal, counts);
}

/** The highest level that a run shows; `undefined` if it wants something else or is not known well enough. */
export function levelOf(goal: Goal, cycle: Cycle | undefined, status: Evidence['status']): Level | undefined {
  const counts = countsOf(cycle);
  if (counts === undefined || !wantsRequested(goal, counts)) return undefined;
  if (counts.PendingInstances > 0 || !servesTarget(goal, counts, status)) return 'observed';
  if (counts.NbOfInstanceInInitialState > 0) return 'running';
  const isQuiet =
    counts.RunningInstances === targetOf(goal, counts) &&
    counts.DrainingInstances === 0 &&
    counts.StoppingInstances === 0;
  return isQuiet ? 'settled' : 'ready';
}

/** Whether a run aims at more instances than can be started. */
export function exceedsStartable(goal: Goal, cycle: Cycle | undefined): boolean {
  const counts = countsOf(cycle);
  return (
    counts !== undefined && wantsRequested(goal, counts) && counts.DesiredInstanceCount > startable(counts)
  );
}
