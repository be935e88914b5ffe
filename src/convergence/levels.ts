// The levels that a wait can reach, what is known about a fleet, and the level that each of its cycles shows.

import { expectedCount, type FixedSize } from '../clonesquad/size.ts';
import type { AwsTime, FleetStatus, LocalTime } from './answers.ts';
import { type Bounds, isExact } from './bins.ts';
import { type Cycle, DECISIVE_METRICS, type DecisiveMetric } from './cycles.ts';

/** Levels of a fleet. Each includes the one before. */
export const LEVELS = ['observed', 'running', 'ready', 'settled'] as const;

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

export function isLevel(word: string): word is Level {
  return LEVELS.some((level) => level === word);
}

/** The goal of a wait for a fleet. */
export interface Goal {
  readonly size: FixedSize;
  readonly level: Level;
  /** Whether the instances that can start are enough if more were requested. */
  readonly acceptsInsufficient: boolean;
  /** A moment before which the write has surely happened. */
  readonly writtenAt: AwsTime;
  /** The floor that was set with the size. */
  readonly floor?: number;
}

/** Time limits of a wait, in ms. */
export interface Limits {
  /** From the write until a cycle must have read it. */
  readonly observeMs: number;
  /** Without any change of the fleet, once the write has been read. */
  readonly stallMs: number;
}

/** How long a main loop may send no metrics before it counts as stopped, in ms. */
export const SILENCE_MS = 5 * 60_000;

/** How long metrics may be missing before they count as stopped, in ms. Longer for a long observe-timeout, since main loops may be slow. */
export function silenceMs(limits: Pick<Limits, 'observeMs'>): number {
  return Math.max(SILENCE_MS, limits.observeMs);
}

/** What is known about a fleet, as far as permissions allow. */
export interface Facts {
  readonly goal: Goal;
  readonly limits: Limits;
  /** When the write was answered. */
  readonly postedAt: LocalTime;
  /** All cycles read so far, from the oldest to the newest: mergeCycles(). */
  readonly cycles: readonly Cycle[];
  /** When the marker was accepted: a later cycle has read the earlier writes. Absent without a marker. */
  readonly appliedAt?: AwsTime | undefined;
  /**
   * Whether our value is in force. `not-ours`: it is not, by a read that may be older than the write. `shadowed`: it is not, by a
   * read that cannot be older. `replaced`: it was, and is not any more.
   */
  readonly configuration: 'unread' | 'unreadable' | 'ours' | 'not-ours' | 'shadowed' | 'replaced';
  /** The fleet's own count of instances, of this moment. */
  readonly status: 'unread' | 'unreadable' | FleetStatus;
}

/** The metrics of one cycle as exact numbers of instances. */
export type Counts = Readonly<Record<DecisiveMetric, number>>;

/** The values of a cycle as numbers: `undefined` if any is not exact. */
export function countsOf(cycle: Cycle | undefined): Counts | undefined {
  const values = cycle?.values;
  if (values === undefined || !DECISIVE_METRICS.every((metric) => isExact(values[metric]))) return undefined;
  // Not in a loop: this runs for every cycle at every poll.
  return {
    DesiredInstanceCount: values.DesiredInstanceCount.low,
    MinInstanceCount: values.MinInstanceCount.low,
    FleetSize: values.FleetSize.low,
    RunningInstances: values.RunningInstances.low,
    PendingInstances: values.PendingInstances.low,
    DrainingInstances: values.DrainingInstances.low,
    StoppingInstances: values.StoppingInstances.low,
    NbOfInstanceInInitialState: values.NbOfInstanceInInitialState.low,
    NbOfInstanceInUnuseableState: values.NbOfInstanceInUnuseableState.low,
    NbOfBouncedInstances: values.NbOfBouncedInstances.low,
    NbOfExcludedInstances: values.NbOfExcludedInstances.low,
  };
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
export function startable(counts: Counts): number {
  return counts.FleetSize - counts.NbOfExcludedInstances;
}

/** Whether the main loop had the requested size in this cycle. */
export function hasRequestedSize(goal: Goal, counts: Counts): boolean {
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
function servesTarget(goal: Goal, counts: Counts, status: Facts['status']): boolean {
  if (!isHealthOpen(goal, counts)) return usableBounds(counts).low === targetOf(goal, counts);
  const isOfThisCycle = typeof status === 'object' && status.running === counts.RunningInstances;
  return isOfThisCycle && status.serving === targetOf(goal, counts);
}

/** The highest level that a cycle shows: `undefined` if it has another size, or is not exact. */
export function levelOf(goal: Goal, cycle: Cycle | undefined, status: Facts['status']): Level | undefined {
  const counts = countsOf(cycle);
  if (counts === undefined || !hasRequestedSize(goal, counts)) return undefined;
  if (counts.PendingInstances > 0 || !servesTarget(goal, counts, status)) return 'observed';
  if (counts.NbOfInstanceInInitialState > 0) return 'running';
  const isQuiet =
    counts.RunningInstances === targetOf(goal, counts) &&
    counts.DrainingInstances === 0 &&
    counts.StoppingInstances === 0;
  return isQuiet ? 'settled' : 'ready';
}

/** Whether a cycle is to run more instances than can start. */
export function exceedsStartable(goal: Goal, cycle: Cycle | undefined): boolean {
  const counts = countsOf(cycle);
  return counts !== undefined && hasRequestedSize(goal, counts) && counts.DesiredInstanceCount > startable(counts);
}
