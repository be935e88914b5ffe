// The counts of one cycle: the target, the usable instances, and the level that they show.

import { expectedCount } from '../clonesquad/size.ts';
import { type Bounds, isExact } from './bins.ts';
import { type Cycle, DECISIVE_METRICS, type DecisiveMetric } from './cycles.ts';
import type { Evidence, Goal, Level } from './goal.ts';

/** The metrics of one cycle as exact numbers of instances. */
export type Counts = Readonly<Record<DecisiveMetric, number>>;

/** The values of a cycle as numbers: `undefined` if any is not exact. */
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
 * The target of CloneSquad: the requested number, raised to the floor, but not above what can start. If fewer instances are
 * accepted, the target is what can start.
 */
export function targetOf(goal: Goal, counts: Counts): number {
  const floor = Math.min(counts.MinInstanceCount, startable(counts));
  const target = Math.max(expectedCount(goal.size, counts.FleetSize), floor);
  return acceptsStartable(goal, counts) ? Math.min(target, startable(counts)) : target;
}

/** Whether the instances that can start are enough. If none can start, they are not. */
export function acceptsStartable(goal: Goal, counts: Counts | undefined): boolean {
  return goal.acceptsInsufficient && counts !== undefined && startable(counts) > 0;
}

/** The number of instances that can start. FleetSize includes excluded ones. */
function startable(counts: Counts): number {
  return counts.FleetSize - counts.NbOfExcludedInstances;
}

/** Whether the main loop wanted the requested size in this cycle. */
export function wantsRequested(goal: Goal, counts: Counts): boolean {
  return counts.DesiredInstanceCount === expectedCount(goal.size, counts.FleetSize);
}

/** Bounds of the number of usable instances. The metrics overlap, so it may not be exact. */
export function usableBounds(counts: Counts): Bounds {
  const high = counts.RunningInstances - counts.DrainingInstances - counts.NbOfBouncedInstances;
  return { low: high - counts.NbOfInstanceInUnuseableState, high };
}

/**
 * Whether the metrics do not show if the target is reached: it lies between the bounds, and the unusable instances may be
 * excluded ones, which are not running.
 */
export function isHealthOpen(goal: Goal, counts: Counts | undefined): boolean {
  if (counts === undefined || counts.PendingInstances > 0) return false;
  const target = targetOf(goal, counts);
  const { low, high } = usableBounds(counts);
  const isProven = low === target && (low === high || counts.NbOfExcludedInstances === 0);
  return low <= target && target <= high && !isProven;
}

/** Whether the number of usable instances is the target. If the metrics do not show it, the fleet's status may. */
function servesTarget(goal: Goal, counts: Counts, status: Evidence['status']): boolean {
  if (!isHealthOpen(goal, counts)) return usableBounds(counts).low === targetOf(goal, counts);
  const isOfThisRun = typeof status === 'object' && status.running === counts.RunningInstances;
  return isOfThisRun && status.serving === targetOf(goal, counts);
}

/** The highest level that a cycle shows: `undefined` if it wants another size, or is not exact. */
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

/** Whether a cycle wants more instances than can start. */
export function exceedsStartable(goal: Goal, cycle: Cycle | undefined): boolean {
  const counts = countsOf(cycle);
  return counts !== undefined && wantsRequested(goal, counts) && counts.DesiredInstanceCount > startable(counts);
}
